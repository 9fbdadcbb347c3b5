/** Numbers that look random and are the same for the same seed. */
export type Chance = (limit: number) => number;

/** The seed of this run: a new one each time, unless `LATCHKEY_SEED` asks for an earlier one again. */
export function newSeed(): number {
  const asked = Number(process.env['LATCHKEY_SEED']);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : Math.floor(Math.random() * 1e9) + 1;
}

/** Whole numbers from 0 up to, not including, the limit: a linear congruential generator with the constants of MMIX. */
export function chance(seed: number): Chance {
  let state = BigInt(seed);
  return (limit) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(limit));
  };
}
