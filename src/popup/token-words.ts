import type { TokenView } from '../messages/contract';
import { plainLine } from '../ui/plain-line';
import { providerText, type Speech } from '../ui/text';

/** What a token is called: the name that the person gave it, or else what its provider calls this kind. */
export function nameOf(speech: Speech, token: TokenView): string {
  return plainLine(token.name) || kindOf(speech, token.provider, token.kind);
}

/** What a provider calls a kind of token. */
export function kindOf(speech: Speech, provider: string, kind: string): string {
  return providerText(speech, [provider, 'tokens', kind], speech.text('popup_token'));
}
