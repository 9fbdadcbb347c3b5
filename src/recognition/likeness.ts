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

/** How alike two elements are, trait by trait, each from 0 to 1. */
export type Likeness = readonly number[];

/** What speaks for the element being gone: how much is known of it that a candidate could match. */
export function absenceOf(wanted: Traits): Likeness {
  return [1, wanted.words ? 1 : 0, wanted.box ? 1 : 0];
}

/** Prepares the comparison of one element with many candidates. */
export function likenessTo(wanted: Traits, candidates: readonly Traits[]): readonly Likeness[] {
  const words = prepare(wanted.words);
  const counts = countBy(candidates, (candidate) => prepare(candidate.words));
  const classCounts = new Map<string, number>();
  for (const candidate of candidates) {
    for (const name of splitClasses(candidate.classes))
      classCounts.set(name, (classCounts.get(name) ?? 0) + 1);
  }
  return candidates.map((candidate) => {
    const theirs = prepare(candidate.words);
    const isSame = words !== '' && words === theirs;
    const sameTag = wanted.tag === candidate.tag;
    const path = comparePaths(wanted.path, candidate.path);
    return [
      isSame ? 1 : 0,
      isSame ? 1 / (counts.get(words) ?? 1) : 0,
      alikeWords(words, theirs),
      sameTag ? 1 : 0,
      familyOf(wanted.tag) === familyOf(candidate.tag) ? 1 : 0,
      isSame && sameTag ? 1 : 0,
      same(stable(wanted.id), stable(candidate.id)),
      same(wanted.name, candidate.name),
      same(wanted.type, candidate.type),
      alikeWords(prepare(wanted.label), prepare(candidate.label)),
      alikeClasses(wanted.classes, candidate.classes, classCounts, candidates.length),
      same(wanted.href, candidate.href),
      alikeHref(wanted.href, candidate.href),
      path.end,
      path.common,
      path.whole,
      alikePlace(wanted.box, candidate.box),
      alikeSize(wanted.box, candidate.box),
      around(wanted, candidate),
    ];
  });
}

function prepare(text: string | undefined): string {
  const words = normalise((text ?? '').slice(0, 200));
  return words === '0' ? '' : words;
}

function countBy(
  candidates: readonly Traits[],
  key: (candidate: Traits) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    const at = key(candidate);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

function same(one: string | undefined, other: string | undefined): number {
  return one !== undefined && one !== '' && one === other ? 1 : 0;
}

/** An id with a long number in it was made by a machine and will be another one next time. */
function stable(id: string | undefined): string | undefined {
  return id === undefined || /\d{4}|[0-9a-f]{10}/i.test(id) ? undefined : id;
}

function familyOf(tag: string): string {
  const name = tag.toLowerCase();
  if (/^(?:a|button|li|span|div|summary|label|b|strong|i|em)$/.test(name)) return 'text';
  if (/^h[1-6]$/.test(name)) return 'heading';
  return /^(?:input|textarea|select)$/.test(name) ? 'field' : name;
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

function splitClasses(classes: string | undefined): readonly string[] {
  return (classes ?? '').split(/\s+/).filter((name) => name !== '');
}

/** Shared class names, where a rare name says more than one that half the page has. */
function alikeClasses(
  one: string | undefined,
  other: string | undefined,
  counts: ReadonlyMap<string, number>,
  total: number,
): number {
  const first = new Set(splitClasses(one));
  const second = new Set(splitClasses(other));
  const weight = (name: string): number => Math.log((total + 1) / (counts.get(name) ?? 1)) + 0.1;
  let shared = 0;
  let all = 0;
  for (const name of new Set([...first, ...second])) {
    all += weight(name);
    if (first.has(name) && second.has(name)) shared += weight(name);
  }
  return all === 0 ? 0 : shared / all;
}

function alikeHref(one: string | undefined, other: string | undefined): number {
  if (!one || !other) return 0;
  const first = one.split(/[/?#]+/).filter((part) => part !== '');
  const second = other.split(/[/?#]+/).filter((part) => part !== '');
  const shared = first.filter((part) => second.includes(part)).length;
  return (2 * shared) / (first.length + second.length);
}

/** How long the common end is, how much is in common in order, and whether all is. */
function comparePaths(
  one: string | undefined,
  other: string | undefined,
): { readonly end: number; readonly common: number; readonly whole: number } {
  if (!one || !other) return { end: 0, common: 0, whole: 0 };
  const first = one.split('/');
  const second = other.split('/');
  const longest = Math.max(first.length, second.length);
  let end = 0;
  while (end < longest && first.at(-1 - end) === second.at(-1 - end)) end++;
  return {
    end: Math.min(end, 6) / 6,
    common: commonLength(first, second) / longest,
    whole: one === other ? 1 : 0,
  };
}

function commonLength(first: readonly string[], second: readonly string[]): number {
  let row = new Array<number>(second.length + 1).fill(0);
  for (const part of first) {
    const next = [0];
    for (const [at, otherPart] of second.entries()) {
      next.push(part === otherPart ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

type Box = Traits['box'];

function alikePlace(one: Box, other: Box): number {
  return one && other ? Math.exp(-Math.hypot(one[0] - other[0], (one[1] - other[1]) / 2) / 200) : 0;
}

function alikeSize(one: Box, other: Box): number {
  if (!one || !other) return 0;
  const ratio = (first: number, second: number): number =>
    (Math.min(first, second) + 1) / (Math.max(first, second) + 1);
  return ratio(one[2], other[2]) * ratio(one[3], other[3]);
}

/** How many of the known neighbours are the same. */
function around(one: Traits, other: Traits): number {
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
