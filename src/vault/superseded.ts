import type { Contents } from './record';

/** What decides which token took the place of which. */
export type Generation = { readonly id: string } & Pick<
  Contents,
  'provider' | 'kind' | 'account' | 'savedAt'
>;

/**
 * The tokens that a newer one of the same account took the place of, by id, each with the id of the next newer one. It is
 * worked out from what is there, not stored: a token that is taken while the vault is locked cannot change older records.
 */
export function supersededBy(
  tokens: readonly Generation[],
  replaces: (provider: string, kind: string) => boolean,
): ReadonlyMap<string, string> {
  const account = accountsOf(tokens);
  const newest = new Map<string, Generation>();
  const superseded = new Map<string, string>();
  for (const token of tokens.toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? 1 : -1))) {
    if (!replaces(token.provider, token.kind)) continue;
    const family = JSON.stringify([token.provider, token.kind, account(token)]);
    const newer = newest.get(family);
    if (newer !== undefined) superseded.set(token.id, newer.id);
    newest.set(family, token);
  }
  return superseded;
}

/** A page does not always say whose it is. Where all that is known of a provider is one account, the token is its own. */
function accountsOf(tokens: readonly Generation[]): (token: Generation) => string {
  const known = new Map<string, Set<string>>();
  for (const { provider, account } of tokens) {
    if (account !== '') known.set(provider, (known.get(provider) ?? new Set()).add(account));
  }
  return ({ provider, account }) => {
    const [only = '', ...others] = known.get(provider) ?? [];
    return account !== '' || others.length > 0 ? account : only;
  };
}
