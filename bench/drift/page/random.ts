/** Chance that is the same for the same seed (mulberry32). */
export interface Chance {
  /** From 0 to just below 1. */
  next(): number;
  below(count: number): number;
  pick<Thing>(things: readonly Thing[]): Thing | undefined;
  shuffled<Thing>(things: readonly Thing[]): readonly Thing[];
  /** A name as build tools make them. */
  name(): string;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick: (things) => things[below(things.length)],
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, at: next() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ thing }) => thing),
    name: () => `x${next().toString(36).slice(2, 8)}`,
  };
}
