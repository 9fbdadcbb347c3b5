import type { Provider } from '../providers/definition';
import type { Language, Source } from '../providers/words';
import { remembered } from './remembered';
import { closeForm, exactForm, normalise } from './text';
import { inTwoLanguages } from './two-languages';

/** One way in which the provider writes a word. */
export interface Wanted {
  readonly word: string;
  readonly language: Language;
  readonly text: string;
  /** From 0 to 1: how surely this wording is the provider's own. */
  readonly trust: number;
}

/** A text that fits a word. */
export interface Hit extends Wanted {
  readonly exact: boolean;
}

export interface Lexicon {
  /** Whether a raw text may contain any word at all. Fast, and never wrongly no for texts in the usual forms. */
  readonly maybe: RegExp;
  /** The same for a text that may be split: whether it may contain the beginning of a word. */
  readonly begins: RegExp;
  /** The length beyond which no text can be a label. */
  readonly longest: number;
  wordings(word: string): readonly Wanted[];
  /** Whether the text is the beginning of a wording, and not all of it. */
  isBeginning(text: string): boolean;
  /** Every word that a whole text fits. */
  match(text: string): readonly Hit[];
}

const TRUST: Readonly<Record<Source, number>> = {
  documented: 1,
  seen: 1,
  public: 0.9,
  inferred: 0.7,
  translated: 0.5,
};

/** Synonyms that nobody documented count a little less than a translation. */
const NEAR_FORM = 0.4;

const lexicons = new WeakMap<Provider, Lexicon>();

/** The provider's words, prepared once. */
export function lexiconOf(provider: Provider): Lexicon {
  const known = lexicons.get(provider);
  if (known) return known;
  const made = buildLexicon(provider);
  lexicons.set(provider, made);
  return made;
}

function buildLexicon(provider: Provider): Lexicon {
  const byWord = new Map<string, Wanted[]>();
  const exact = new Map<string, Wanted[]>();
  const close = new Map<string, Wanted[]>();
  const hints = new Set<string>();
  const starts = new Set<string>();
  let longest = 0;
  for (const [word, languages] of Object.entries(provider.words)) {
    for (const language of provider.languages) {
      const wording = languages[language];
      if (!wording) continue;
      const also = wording.also ?? [];
      for (const text of [...wording.texts, ...also]) {
        const wanted: Wanted = {
          word,
          language,
          text,
          trust: also.includes(text) ? NEAR_FORM : TRUST[wording.source],
        };
        add(byWord, word, wanted);
        add(exact, exactForm(text), wanted);
        add(close, closeForm(text), wanted);
        hints.add(hintOf(text, 2));
        starts.add(hintOf(text, 1));
        longest = Math.max(longest, text.length);
      }
    }
  }
  const unusual =
    '[\\u00ad\\u0300-\\u036f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufb00-\\ufb06\\uff01-\\uffef]';
  const beginnings = new Set([...exact.keys()].flatMap(beginningsOf));
  const matchWhole = (text: string): readonly Hit[] => {
    const sure = exact.get(exactForm(text)) ?? [];
    const near = close.get(closeForm(text)) ?? [];
    return [
      ...sure.map((wanted) => ({ ...wanted, exact: true })),
      ...near.filter((wanted) => !sure.includes(wanted)).map((wanted) => ({ ...wanted, exact: false })),
    ];
  };
  /** Both parts must say the same: `API / Token` is none of the two. */
  const matchParts = (text: string): readonly Hit[] => {
    const [one = [], other = []] = inTwoLanguages(text).map(matchWhole);
    return one.flatMap((hit) =>
      other.some(({ word }) => word === hit.word) ? { ...hit, exact: false } : [],
    );
  };
  return {
    maybe: new RegExp([...hints, unusual].join('|'), 'i'),
    begins: new RegExp([...starts, unusual].join('|'), 'i'),
    longest: longest + 80,
    wordings: (word) => byWord.get(word) ?? [],
    isBeginning: remembered((text) => beginnings.has(exactForm(text))),
    match: remembered((text) => {
      const hits = matchWhole(text);
      return hits.length > 0 ? hits : matchParts(text);
    }),
  };
}

function beginningsOf(key: string): readonly string[] {
  return Array.from({ length: key.length - 1 }, (_, at) => key.slice(0, at + 1));
}

function add(map: Map<string, Wanted[]>, key: string, wanted: Wanted): void {
  const list = map.get(key);
  if (list) list.push(wanted);
  else map.set(key, [wanted]);
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The beginnings of a wording's first words, as a pattern that bears other spacing and both Turkish letters i. */
function hintOf(text: string, count: 1 | 2): string {
  const words = normalise(text).split(' ');
  const starts = words
    .slice(0, count)
    .map((word) => (UNSPACED.test(word) ? word.slice(0, 2) : word.slice(0, 3)));
  const pattern = starts.map((start) => [...start].map(letterPattern).join('\\W?')).join('[^]*');
  // A very short word is in too many texts: then the whole text must be short, but for the white space around it.
  const isShort = words.join('').length < 3 && !UNSPACED.test(text);
  return isShort ? `^\\s*[^]{0,12}?${pattern}[^]{0,12}\\s*$` : pattern;
}

function letterPattern(letter: string): string {
  if (letter === 'i') return '[iıİ]';
  if (letter === 'е') return '[её]';
  return letter === '?' ? '\\?' : letter;
}
