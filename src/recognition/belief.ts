import { absenceOf, isReplaced, likenessTo, type Likeness, type Traits } from './likeness';

/**
 * How much each likeness counts, in the order of `likenessTo`. Learned from redesigned sites by `npm run
 * bench:relocation`, which also reports how well this does on sites that it did not learn from.
 */
export const WEIGHTS: readonly number[] = [
  0.6, -1.39, -1.58, 0.6, 0.66, 1.85, 0.75, 0.88, 1.96, 1.57, 1.57, 0.82, 0.67, 0.93, 1.71, -3.23, 1.31, 2.15,
  1.91, 2.78, 1.78, 1.94, 2.82, 1.99,
];
/** Below this share of all belief, the best candidate is not good enough. */
export const SURE_ENOUGH = 0.4;

/** How strongly each candidate is believed to be the wanted element: shares of one, with the rest for its being gone. */
export function beliefs(wanted: Traits, candidates: readonly Traits[]): readonly number[] {
  return sharesOf(likenessTo(wanted, candidates), absenceOf(wanted, candidates.length), WEIGHTS);
}

/** The same from likenesses. The last weights are those of the absence. */
export function sharesOf(
  likenesses: readonly Likeness[],
  absence: Likeness,
  weights: readonly number[],
): readonly number[] {
  const scores = likenesses.map((likeness) => weigh(likeness, weights, 0));
  const gone = weigh(absence, weights, weights.length - absence.length);
  const highest = Math.max(gone, ...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, Math.exp(gone - highest));
  return shares.map((share) => share / total);
}

function weigh(likeness: readonly number[], weights: readonly number[], first: number): number {
  return likeness.reduce((sum, value, at) => sum + value * (weights[first + at] ?? 0), 0);
}

/**
 * The best candidate and how sure it is: not at all where another is nearly as good, or stands where it stood. Those in
 * the same place as the best one speak for it.
 */
export function bestOf(
  likenesses: readonly Likeness[],
  absence: Likeness,
  weights: readonly number[],
  isSame: (one: number, other: number) => boolean,
): { readonly best: number; readonly sure: number } {
  const shares = sharesOf(likenesses, absence, weights);
  const best = shares.indexOf(Math.max(...shares));
  const isHere = shares.map((_, index) => index === best || isSame(index, best));
  const sure = shares.reduce((sum, share, index) => (isHere[index] ? sum + share : sum), 0);
  const isTwin = shares.some((share, index) => !isHere[index] && share > sure / 2);
  return { best, sure: isTwin || isReplaced(likenesses, best) ? 0 : sure };
}
