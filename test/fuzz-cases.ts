import { newSeed } from './e2e/support/seeded';
import { noteFigure } from './figures';

/** `npm run fuzz` tries every property much more often than the everyday run. */
const isLong = process.env['LATCHKEY_FUZZ'] === 'long';

/** How often a property is tried, and from which seed on. */
interface Share {
  readonly numRuns: number;
  readonly seed: number;
}

/** The share of this run. The long run prints what it did, with the seed that repeats it. */
export function cases(what: string, everyday: number, long: number): Share {
  const seed = newSeed();
  if (isLong) noteFigure('fuzzing', `${long} ${what}`, seed);
  return { numRuns: isLong ? long : everyday, seed };
}

/** Milliseconds after which a property that takes this long has to be hanging. */
export const fuzzPatience = isLong ? 3_600_000 : 60_000;

/** Notes what only `npm run fuzz` measures. */
export function noteInLongRun(what: string, figure: () => string): void {
  if (isLong) noteFigure(what, figure());
}
