import type {
  CaptureAnswer,
  CaptureRequest,
  ClipboardCaptureRequest,
  PastedToken,
  RefusalReason,
} from '../messages/contract';
import type { ContentSender } from '../messages/senders';
import type { Provider } from '../providers/definition';
import { judgeToken } from '../providers/shape';
import type { TokenKind } from '../providers/token';
import type { Vault } from '../vault/vault';
import type { CaptureRate } from './capture-rate';

/** What taking in a token needs to know of a provider. */
type Issuer = Pick<Provider, 'id' | 'tokens'>;

export interface CaptureParts {
  readonly vault: Pick<Vault, 'append' | 'isKnown'>;
  readonly rate: CaptureRate;
  readonly providersAt: (url: URL) => Promise<readonly Issuer[]>;
  readonly providerById: (id: string) => Issuer | undefined;
  /** The clipboard's text; null without the permission. */
  readonly readClipboard: () => Promise<string | null>;
  /** Shows the person where to allow reading the clipboard. */
  readonly askForClipboard: () => void;
}

export interface Captures {
  save(request: CaptureRequest, from: ContentSender): Promise<CaptureAnswer>;
  saveClipboard(request: ClipboardCaptureRequest, from: ContentSender): Promise<CaptureAnswer>;
  add(pasted: PastedToken): Promise<CaptureAnswer>;
  isKnown(question: { provider: string; kind: string; token: string }, from: ContentSender): Promise<boolean>;
}

/**
 * Takes tokens in. Nothing that the content script says about a token is trusted: the site, the kind and the shape are
 * looked at again here.
 */
export function captures(parts: CaptureParts): Captures {
  const { vault, rate } = parts;

  /** The kind of token, if this page's providers have it. */
  const kindAt = async (url: URL, provider: string, kind: string): Promise<TokenKind | undefined> =>
    (await parts.providersAt(url)).find(({ id }) => id === provider)?.tokens.find(({ id }) => id === kind);

  const fromPage = async (
    request: ClipboardCaptureRequest,
    from: ContentSender,
    value: (kind: TokenKind) => Promise<string | null>,
  ): Promise<CaptureAnswer> => {
    const { id, details, account, confirmed } = request;
    const kind = await kindAt(from.url, request.provider, request.kind);
    if (kind === undefined) return refused(id, 'wrong-site');
    const text = await value(kind);
    if (text === null) {
      parts.askForClipboard();
      return { kind: 'needs-permission', id };
    }
    const page = `${from.url.origin}${from.url.pathname}`;
    const take = { id, provider: request.provider, name: nameIn(details), details, account, page };
    return keep(take, kind, text, confirmed, () => rate.allows(from.tabId, id));
  };

  const keep = async (
    take: Take,
    kind: TokenKind,
    value: string,
    confirmed: boolean,
    mayNow: () => boolean,
  ): Promise<CaptureAnswer> => {
    const { id } = take;
    const { verdict, token, reason = 'refused', lookAlike, expiresAt = null } = judgeToken(value, kind);
    if (verdict === 'refused') return refused(id, reason, lookAlike);
    const unusual = verdict === 'unusual';
    if (unusual && !confirmed) return { kind: 'unusual', id };
    if (!mayNow()) return refused(id, 'too-fast');
    const outcome = await vault.append({ ...take, kind: kind.id, token, expiresAt, unusual });
    return outcome.kind === 'refused' ? refused(id, outcome.reason) : { ...outcome, id };
  };

  return {
    save: (request, from) => fromPage(request, from, () => Promise.resolve(request.token)),
    saveClipboard: (request, from) => fromPage(request, from, () => parts.readClipboard()),
    async add({ id, provider, kind, token, name, confirmed }) {
      const found = parts.providerById(provider)?.tokens.find((one) => one.id === kind);
      if (found === undefined) return refused(id, 'not-found');
      return keep(
        { id, provider, name, details: {}, account: '', page: '' },
        found,
        token,
        confirmed,
        () => true,
      );
    },
    async isKnown({ provider, kind, token }, from) {
      const found = await kindAt(from.url, provider, kind);
      if (found === undefined) return false;
      const verdict = judgeToken(token, found);
      return verdict.verdict !== 'refused' && vault.isKnown(provider, verdict.token);
    },
  };
}

interface Take {
  readonly id: string;
  readonly provider: string;
  readonly name: string;
  readonly details: CaptureRequest['details'];
  readonly account: string;
  readonly page: string;
}

/** The name that the form gave the token, which is the one that the person knows it by. */
function nameIn(details: CaptureRequest['details']): string {
  const name = Object.hasOwn(details, 'name') ? details['name'] : undefined;
  return typeof name === 'string' ? name.trim().slice(0, 200) : '';
}

function refused(id: string, reason: RefusalReason, lookAlike?: string): CaptureAnswer {
  return { kind: 'refused', id, reason, ...(lookAlike !== undefined && { lookAlike }) };
}
