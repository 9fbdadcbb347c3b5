import { formText } from '../handoff/forms';
import type {
  Answer,
  CopyTextAnswer,
  Payload,
  Refusal,
  RefusalReason,
  TokenView,
} from '../messages/contract';
import type { Provider } from '../providers/definition';
import { maskToken } from '../providers/mask';
import type { Contents } from '../vault/record';
import type { Listed, Vault } from '../vault/vault';

/** What handing out a token needs to know of its provider. */
type User = Pick<Provider, 'use' | 'tokens'>;

export interface Tokens {
  list(): Promise<Answer<'tokens.list'>>;
  open(id: string): Promise<Answer<'tokens.open'>>;
  copyText(wanted: Payload<'tokens.copyText'>): Promise<CopyTextAnswer>;
}

/** Hands stored tokens to the extension's own pages, and to nobody else. */
export function tokens(vault: Vault, providerById: (id: string) => User | undefined): Tokens {
  return {
    async list() {
      const listing = await vault.list();
      return listing.kind === 'tokens' ? { ...listing, tokens: listing.tokens.map(viewOf) } : listing;
    },
    async open(id) {
      const opened = await vault.open(id);
      return opened.ok ? { kind: 'open', token: opened.value.token } : refused(opened.error);
    },
    async copyText({ id, form, inputs }) {
      const listing = await vault.list();
      if (listing.kind !== 'tokens') {
        return refused(listing.kind === 'locked' ? 'locked' : listing.reason);
      }
      const token = listing.tokens.find((one) => one.id === id);
      if (token === undefined) return refused('not-found');
      const provider = providerById(token.provider);
      if (provider === undefined)
        return form === 'raw' ? { kind: 'text', text: token.token } : refused('not-found');
      const { use } = provider;
      const given = { ...lastInputs(listing.tokens, token), ...inputs };
      const text = formText(use, form, {
        token: token.token,
        kind: token.kind,
        variable: provider.tokens.find((kind) => kind.id === token.kind)?.variable ?? 'TOKEN',
        inputs,
        ...companionOf(listing.tokens, token),
      });
      if (text.ok) {
        if (Object.keys(inputs).length > 0) await vault.describe(id, { inputs: given });
        return { kind: 'text', text: text.value };
      }
      if (text.error.kind !== 'inputs')
        return refused(text.error.kind === 'companion' ? 'not-found' : 'refused');
      return {
        kind: 'needs',
        inputs: text.error.inputs.map((input) => ({
          ...input,
          last: Object.hasOwn(given, input.id) ? (given[input.id] ?? '') : '',
        })),
      };
    },
  };
}

/** What the person gave the last time: for this token, or for the newest of the same provider that has something. */
function lastInputs(all: readonly Listed[], token: Listed): Contents['inputs'] {
  const others = all
    .filter(({ provider }) => provider === token.provider)
    .toSorted((a, b) => b.savedAt - a.savedAt);
  return [token, ...others].find(({ inputs }) => Object.keys(inputs).length > 0)?.inputs ?? {};
}

/** The newest token of another kind of the same provider, for providers whose tokens travel in pairs. */
function companionOf(all: readonly Listed[], token: Listed): { readonly companion?: string } {
  const others = all.filter(
    ({ provider, kind, superseded }) => provider === token.provider && kind !== token.kind && !superseded,
  );
  const newest = others.toSorted((a, b) => b.savedAt - a.savedAt)[0];
  return newest === undefined ? {} : { companion: newest.token };
}

function viewOf({ token, page, inputs: _inputs, ...rest }: Listed): TokenView {
  return { ...rest, masked: maskToken(token), site: page };
}

export function refused(reason: RefusalReason): Refusal {
  return { kind: 'refused', reason };
}
