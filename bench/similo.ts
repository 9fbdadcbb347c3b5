import type { Properties } from './relocation-data';

/**
 * The reference: Similo's published properties and weights (Nass, Alégroth, Feldt, Leotta, Ricca; doi 10.1145/3571855),
 * written anew from the paper's description. `how`: equal, string distance, ratio of numbers, distance, shared words.
 */
const PROPERTIES = [
  ['tag', 1.5, 'equal'],
  ['class', 0.5, 'text'],
  ['name', 1.5, 'equal'],
  ['id', 1.5, 'equal'],
  ['href', 0.5, 'text'],
  ['alt', 0.5, 'text'],
  ['xpath', 0.5, 'text'],
  ['idxpath', 0.5, 'text'],
  ['is_button', 0.5, 'equal'],
  ['location', 0.5, 'place'],
  ['area', 0.5, 'ratio'],
  ['shape', 0.5, 'ratio'],
  ['visible_text', 1.5, 'text'],
  ['neighbor_text', 1.5, 'words'],
] as const;

/** How alike two recorded elements are. `texts` also compares the raw text where a recording has no visible text, which makes the reference stronger. */
export function similo(
  before: Properties,
  candidate: Properties,
  texts: 'as-published' | 'any-text',
): number {
  const stand = (properties: Properties): Properties =>
    texts === 'any-text'
      ? { ...properties, visible_text: properties.visible_text ?? properties.text ?? '' }
      : properties;
  return score(stand(before), stand(candidate));
}

function score(before: Properties, candidate: Properties): number {
  return PROPERTIES.reduce((sum, [key, weight, how]) => sum + weight * alike(how, key, before, candidate), 0);
}

function alike(how: string, key: string, before: Properties, candidate: Properties): number {
  if (how === 'place') return place(before, candidate);
  const one = valueOf(before, key);
  const other = valueOf(candidate, key);
  if (one === '' || other === '') return 0;
  if (how === 'equal') return one === other ? 1 : 0;
  if (how === 'ratio') return Math.min(Number(one), Number(other)) / Math.max(Number(one), Number(other), 1);
  return how === 'words'
    ? sharedWords(one, other)
    : 1 - distance(one, other) / Math.max(one.length, other.length);
}

function valueOf(properties: Properties, key: string): string {
  return (properties[key] ?? '').toLowerCase();
}

function place(before: Properties, candidate: Properties): number {
  const across = Number(before.x) - Number(candidate.x);
  const along = Number(before.y) - Number(candidate.y);
  const apart = Math.hypot(across, along);
  return Number.isFinite(apart) ? Math.max(100 - apart, 0) / 100 : 0;
}

function sharedWords(one: string, other: string): number {
  const first = one.split(/\s+/);
  const second = other.split(/\s+/);
  const isShared = (word: string): boolean =>
    second.some((their) =>
      word.length < their.length
        ? their.startsWith(word) || their.endsWith(word)
        : word.startsWith(their) || word.endsWith(their),
    );
  const shared = first.filter(isShared).join('').length;
  return Math.min(shared / Math.max(first.join('').length, second.join('').length), 1);
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, otherLetter] of [...other].entries()) {
      next.push(
        Math.min(
          (row[index] ?? 0) + (letter === otherLetter ? 0 : 1),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
