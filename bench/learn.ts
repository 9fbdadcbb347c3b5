/** One element to find again: how alike each candidate is to it, and which one is right. The last candidate is "gone". */
export interface Example {
  readonly likeness: readonly (readonly number[])[];
  readonly right: number;
  /** How much the example counts. */
  readonly weight: number;
}

const ROUNDS = 400;
const STEP = 0.1;
/** Keeps weights small, so that no site's oddities are learned by heart. */
const RESTRAINT = 0.0005;

/**
 * Learns weights under which the right candidates are believed most (a conditional logit model, by gradient descent
 * with adaptive steps). The same examples always give the same weights.
 */
export function learn(examples: readonly Example[]): readonly number[] {
  const count = examples[0]?.likeness[0]?.length ?? 0;
  let weights = new Array<number>(count).fill(0);
  const mean = new Array<number>(count).fill(0);
  const spread = new Array<number>(count).fill(0);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(examples, weights);
    weights = weights.map((weight, at) => {
      const gradient = (slope[at] ?? 0) / examples.length + RESTRAINT * weight;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * gradient;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * gradient * gradient;
      const step = mean[at] / (1 - 0.9 ** round);
      return weight - (STEP * step) / (Math.sqrt(spread[at] / (1 - 0.99 ** round)) + 1e-8);
    });
  }
  return weights;
}

function slopeOf(examples: readonly Example[], weights: readonly number[]): readonly number[] {
  const slope = new Array<number>(weights.length).fill(0);
  for (const { likeness, right, weight } of examples) {
    const scores = likeness.map((values) =>
      values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
    );
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const total = shares.reduce((sum, share) => sum + share, 0);
    for (const [index, values] of likeness.entries()) {
      const error = weight * ((shares[index] ?? 0) / total - (index === right ? 1 : 0));
      if (Math.abs(error) < 1e-6) continue;
      for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
    }
  }
  return slope;
}
