/** How well a text on the page fits a wording of the provider. */
export type Fit = 'exact' | 'close' | 'no';

const PLAIN = /^[\x20-\x7e]*$/;
/** Joiners, direction marks, soft hyphens, private-use glyphs of icon fonts, emoji. They say nothing. */
const SILENT = /[\p{Cf}\p{Co}\p{DI}\p{Extended_Pictographic}\u0307]/gu;
/** Quotes, asterisks, colons, arrows, plus signs and the like separate words. A question mark carries meaning. */
const BETWEEN = /[^\p{L}\p{N}\p{M}?]+/gu;
const SEPARATE_QUESTION = / \?+$/;
/** Scripts that are written without spaces, or with spaces that vary: kits put one between two characters. */
const INNER_SPACE =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]) (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー])/gu;

/** The words of a text, in one form for all ways to write them. */
export function normalise(text: string): string {
  const plain = PLAIN.test(text);
  // Both Turkish letters i fold to the same, and so do the two Russian letters e.
  const folded = plain
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().replace(SILENT, '').replaceAll('ı', 'i').replaceAll('ё', 'е');
  const words = folded.replace(BETWEEN, ' ').trim().replace(SEPARATE_QUESTION, '');
  return plain ? words : words.replace(INNER_SPACE, '');
}

/** The form in which two texts are compared: "Log in", "Log-in" and "Login" are one. */
export function exactForm(text: string): string {
  return normalise(text).replaceAll(' ', '');
}

const TRAILING_GROUP = /[([（【［][^()[\]（）【】［］]*[)\]）】］][\s*＊:：]*$/u;
/** A badge after the text may stand without white space, which its style sheet replaces. */
const COUNTERS = /^\d+ (?=\D)|(?<=\D) ?\d+(?: \d+)*$/g;
const HINTS = / (?:optional|required|beta|new|preview)$/;
const FILLERS = /(?:^| )(?:a|an|the|your|my|this)(?= )|(?<=\S )new (?=\S)/g;
const PLURAL = /(?<=[a-z]{2}[^si])s$/;

/** The same without what a page may add to a label: "(optional)", counters, badges, articles, a plural. */
export function closeForm(text: string): string {
  const inner = normalise(text.replace(TRAILING_GROUP, '')) || normalise(text);
  const bare = inner.replace(COUNTERS, '').replace(HINTS, '').replace(FILLERS, ' ').trim();
  return bare.replace(PLURAL, '').replaceAll(' ', '');
}

/**
 * Compares a whole text, never a part of it: "Read about API keys in our docs" is not "API keys",
 * and "Save as draft" is not "Save".
 */
export function compareText(candidate: string, wording: string): Fit {
  const exact = exactForm(wording);
  if (exact === '') return 'no';
  if (exactForm(candidate) === exact) return 'exact';
  return closeForm(candidate) === closeForm(wording) ? 'close' : 'no';
}
