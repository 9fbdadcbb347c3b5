/** Chance that repeats: everything on a practice page follows from its seed. */
export class Chance {
  #state: number;

  constructor(seed: string) {
    this.#state = [...seed].reduce(
      (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0,
      0x811c9dc5,
    );
  }

  /** A whole number from 0 up to, not including, the limit. */
  readonly below = (limit: number): number => Math.floor(this.#next() * limit);

  /** True in so many of a hundred cases. */
  in100(count: number): boolean {
    return this.below(100) < count;
  }

  one<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    const mixed = list.map((item) => ({ item, at: this.#next() }));
    return mixed.sort((one, other) => one.at - other.at).map(({ item }) => item);
  }

  /** Random text; a token is never written down. */
  text(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet.charAt(this.below(alphabet.length))).join('');
  }

  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

export const HEX = '0123456789abcdef';
export const LOWER_DIGIT = 'abcdefghijklmnopqrstuvwxyz0123456789';
export const MIXED = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function uuid(chance: Chance): string {
  return [8, 4, 4, 4, 12].map((length) => chance.text(HEX, length)).join('-');
}
