import { normalise } from './text';

/**
 * What is remembered of an element, and what is read of each candidate. Nothing of it was typed by a person. A trait
 * that is not known is left out: two elements without an id are not alike for that.
 */
export interface Traits {
  readonly tag: string;
  /** The words that the page shows on or in the element. */
  readonly words?: string;
  /** Label, alternative text, title, placeholder. */
  readonly label?: string;
  readonly id?: string;
  readonly name?: string;
  readonly type?: string;
  /** What a field asks for, as its `autocomplete` says. */
  readonly asks?: string;
  readonly classes?: string;
  /** Where a link leads, without query and fragment. */
  readonly href?: string;
  /** Tags with their numbers from the root to the element: `body1/div2/a1`. */
  readonly path?: string;
  readonly box?: readonly [x: number, y: number, width: number, height: number];
  readonly above?: string;
  readonly below?: string;
  readonly left?: string;
  readonly right?: string;
}

/** How alike two elements are, trait by trait, each from 0 to 1. What speaks against is counted, too. */
export type Likeness = readonly number[];

/** Where two of the likenesses stand in the list that `compare` makes. */
const END = 5;
const PLACE = 8;

/** What speaks for the element being gone: how much is known of it, and among how many it would have to be found. */
export function absenceOf(wanted: Traits, candidates: number): Likeness {
  return [1, wanted.words ? 1 : 0, wanted.box ? 1 : 0, Math.log(candidates + 1) / 5];
}

/** Compares one element with many candidates. */
export function likenessTo(wanted: Traits, candidates: readonly Traits[]): readonly Likeness[] {
  const known = read(wanted);
  const readings = candidates.map(read);
  const bags = rarity(readings.map(({ bag }) => bag));
  const places = rarity(readings.map(({ around }) => around));
  const rows = readings.map((reading) => compare(known, reading, bags, places));
  // Being among the best of all says more than being alike: a redesign changes everybody.
  const best = [0, 4, 6, 7].map((at) => {
    const enough = 0.9 * Math.max(...rows.map((row) => row[at] ?? 0));
    const winners = rows.filter((row) => (row[at] ?? 0) >= enough).length;
    return (row: Likeness): number => (enough > 0 && (row[at] ?? 0) >= enough ? 1 / winners : 0);
  });
  return rows.map((row) => [...row, ...best.map((share) => share(row))]);
}

/** Whether another candidate stands exactly where the element stood, and the best one does not: then words and place disagree. */
export function isReplaced(likenesses: readonly Likeness[], best: number): boolean {
  if ((likenesses[best]?.[PLACE] ?? 0) >= 0.3) return false;
  return likenesses.some((row) => (row[PLACE] ?? 0) > 0.7 && row[END] === 1);
}

/**
 * Whether one of two elements is a part of the other and fills it, such as a link and the entry that holds it: a ring
 * around either is the same to a person. Where no place is known, the same words must do.
 */
export function isSamePlace(one: Traits, other: Traits): boolean {
  const [outer = '', inner = ''] = [one.path, other.path].sort((a, b) => (a ?? '').length - (b ?? '').length);
  if (outer === '' || !inner.startsWith(`${outer}/`)) return false;
  return one.box && other.box ? fills(one.box, other.box) : one.words === other.words;
}

interface Reading {
  readonly traits: Traits;
  readonly words: string;
  /** All that names the element, in single words: texts, id, classes, where it leads. */
  readonly bag: ReadonlySet<string>;
  readonly path: readonly string[];
  /** The kinds of elements around it. */
  readonly around: ReadonlySet<string>;
}

function read(traits: Traits): Reading {
  const { id, name, type, asks, classes, words, label, href } = traits;
  const path = traits.path?.split('/') ?? [];
  return {
    traits,
    words: prepare(words),
    bag: new Set([id, name, type, asks, classes, words, label, href].flatMap(split)),
    path,
    around: new Set(path.slice(0, -1).map((part) => part.replace(/(?<!\d)\d+$/, ''))),
  };
}

/** The single words of a text or a name in code: `navSearch-button` is three. */
function split(text: string | undefined): readonly string[] {
  const spaced = (text ?? '').slice(0, 200).replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ');
  return spaced.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? [];
}

function compare(wanted: Reading, candidate: Reading, bags: Rarity, places: Rarity): Likeness {
  const [one, other] = [wanted.traits, candidate.traits];
  const words = alikeWords(wanted.words, candidate.words);
  const bag = shared(wanted.bag, candidate.bag, bags);
  const around = shared(wanted.around, candidate.around, places);
  const sameTag = one.tag === other.tag ? 1 : 0;
  const end = alikeEnd(wanted.path, candidate.path);
  const place = alikePlace(one.box, other.box);
  return [
    words,
    wanted.words !== '' && candidate.words !== '' && words < 0.3 ? 1 : 0,
    wanted.words === '' && candidate.words !== '' ? 1 : 0,
    sameTag,
    bag.both,
    end,
    around.both,
    place * alikeSize(one.box, other.box),
    place,
    sameTag * (words === 1 ? 1 : 0),
    words === 1 && kindOf(one) === kindOf(other) ? 1 : 0,
    bag.of,
    one.href !== undefined && one.href === other.href ? 1 : 0,
    one.box && other.box ? Math.exp(-Math.abs(one.box[0] - other.box[0]) / 100) : 0,
    neighbours(one, other),
    wanted.around.has('footer') === candidate.around.has('footer') ? 0 : 1,
  ];
}

/** What a person does with an element, whichever tag it has. */
function kindOf({ tag, type }: Traits): string {
  if (tag === 'input') return /^(?:button|submit|reset|image)$/.test(type ?? '') ? 'press' : 'field';
  if (/^(?:a|button|summary)$/.test(tag)) return 'press';
  return /^(?:select|textarea)$/.test(tag) ? 'field' : tag;
}

/** How much a word says: one that half the page has says little. */
type Rarity = (word: string) => number;

function rarity(sets: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const says = (count: number): number => Math.max(Math.log((sets.length + 1) / (count + 0.5)) + 0.1, 0);
  const known = new Map([...counts].map(([word, count]) => [word, says(count)]));
  return (word) => known.get(word) ?? says(0);
}

/** How much two sets share: of both of them, and of the first. */
function shared(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  rare: Rarity,
): { readonly both: number; readonly of: number } {
  const weigh = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += rare(word);
    return sum;
  };
  const first = weigh(one);
  const second = weigh(other);
  if (first === 0 || second === 0) return { both: 0, of: 0 };
  const common = weigh([...one].filter((word) => other.has(word)));
  return { both: common / Math.sqrt(first * second), of: common / first };
}

/** How long the common end of two paths is. */
function alikeEnd(one: readonly string[], other: readonly string[]): number {
  const longest = Math.max(one.length, other.length);
  let end = 0;
  while (end < longest && one.at(-1 - end) === other.at(-1 - end)) end++;
  return longest > 0 && end === longest ? 1 : Math.min(end, 6) / 6;
}

function prepare(text: string | undefined): string {
  const words = normalise((text ?? '').slice(0, 200));
  return words === '0' ? '' : words;
}

/** How many pairs of neighbouring letters two texts share. */
export function alikeWords(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  if (one === other) return 1;
  const pairs = new Map<string, number>();
  const count = Math.max(one.length - 1, 0) + Math.max(other.length - 1, 0);
  for (let at = 1; at < one.length; at++) {
    const pair = one.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < other.length; at++) {
    const pair = other.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared += 2;
    pairs.set(pair, left - 1);
  }
  return count === 0 ? 0 : shared / count;
}

type Box = Traits['box'];

function alikePlace(one: Box, other: Box): number {
  return one && other ? Math.exp(-Math.hypot(one[0] - other[0], (one[1] - other[1]) / 2) / 200) : 0;
}

/** Whether what two boxes share is more than half of the larger one. */
function fills(one: NonNullable<Box>, other: NonNullable<Box>): boolean {
  const [x, y, width, height] = one;
  const [left, top, across, along] = other;
  const sharedWidth = Math.min(x + width, left + across) - Math.max(x, left);
  const sharedHeight = Math.min(y + height, top + along) - Math.max(y, top);
  const larger = Math.max(width * height, across * along);
  return sharedWidth > 0 && sharedHeight > 0 && sharedWidth * sharedHeight > larger / 2;
}

function alikeSize(one: Box, other: Box): number {
  if (!one || !other) return 0;
  const ratio = (first: number, second: number): number =>
    (Math.min(first, second) + 1) / (Math.max(first, second) + 1);
  return ratio(one[2], other[2]) * ratio(one[3], other[3]);
}

/** How many of the known neighbours are the same. */
function neighbours(one: Traits, other: Traits): number {
  let known = 0;
  let shared = 0;
  for (const side of ['above', 'below', 'left', 'right'] as const) {
    const first = prepare(one[side]);
    if (first === '') continue;
    known += 1;
    shared += alikeWords(first, prepare(other[side]));
  }
  return known === 0 ? 0 : shared / known;
}
