import type { TokenView } from '../messages/contract';

/**
 * The tokens that match every word of the query, anywhere in what is shown of them; newest first, replaced ones last.
 * `labels` gives further words that a token is known by, such as its provider's name.
 */
export function searchTokens(
  tokens: readonly TokenView[],
  query: string,
  labels: (token: TokenView) => readonly string[],
): readonly TokenView[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return tokens
    .filter((token) => {
      const haystack = folded([...labels(token), ...wordsOf(token)].join(' '));
      return words.every((word) => haystack.includes(word));
    })
    .sort((a, b) => Number(a.superseded) - Number(b.superseded) || b.savedAt - a.savedAt);
}

function wordsOf({ name, note, account, site, masked, details }: TokenView): readonly string[] {
  return [name, note, account, site, masked, ...Object.values(details).flat()];
}

/** Case, width and accents do not matter in a search. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}
