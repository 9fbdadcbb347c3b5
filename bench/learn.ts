/** One element to find again: how alike each candidate is to it, and which one is right. The last candidate is "gone". */
export interface Example {
  readonly likeness: readonly (readonly number[])[];
  readonly right: number;
  /** How much the example counts. */
  readonly weight: number;
}

/** What is known beforehand of a weight: that the likeness speaks for the candidate, against it, or either. */
export type Sign = 1 | -1 | 0;

const ROUNDS = 150;
const STEP = 0.15;
/** Keeps weights small, and those that hardly help at nothing, so that no site's oddities are learned by heart. */
const RESTRAINT = 0.001;

/** All examples in one row of numbers, since thousands of candidates are gone through hundreds of times. */
interface Table {
  readonly values: Float64Array;
  /** Per example: its first candidate, how many there are, the right one, its weight. */
  readonly examples: readonly {
    readonly first: number;
    readonly count: number;
    readonly right: number;
    readonly weight: number;
  }[];
  readonly width: number;
  readonly total: number;
}

/**
 * Learns weights under which the right candidates are believed most (a conditional logit model with known signs, by
 * gradient descent with adaptive steps). The same examples always give the same weights.
 */
export function learn(examples: readonly Example[], signs: readonly Sign[]): readonly number[] {
  const table = tableOf(examples);
  const weights = new Float64Array(table.width);
  const mean = new Float64Array(table.width);
  const spread = new Float64Array(table.width);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = slopeOf(table, weights);
    const pace = round < ROUNDS / 2 ? STEP : STEP * 2 * (1 - round / ROUNDS);
    for (let at = 0; at < table.width; at++) {
      const weight = weights[at] ?? 0;
      const sign = signs[at] ?? 0;
      const gradient = (slope[at] ?? 0) / table.total + RESTRAINT * (weight + sign);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * gradient;
      spread[at] = 0.99 * (spread[at] ?? 0) + 0.01 * gradient * gradient;
      const step = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const next = weight - (pace * step) / (Math.sqrt((spread[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      weights[at] = sign * next < 0 ? 0 : next;
    }
  }
  return [...weights];
}

function tableOf(examples: readonly Example[]): Table {
  const width = examples[0]?.likeness[0]?.length ?? 0;
  const rows = examples.reduce((sum, { likeness }) => sum + likeness.length, 0);
  const values = new Float64Array(rows * width);
  let first = 0;
  const entries = examples.map(({ likeness, right, weight }) => {
    for (const [index, row] of likeness.entries()) values.set(row, (first + index) * width);
    const entry = { first, count: likeness.length, right, weight };
    first += likeness.length;
    return entry;
  });
  return { values, examples: entries, width, total: examples.reduce((sum, { weight }) => sum + weight, 0) };
}

function slopeOf({ values, examples, width }: Table, weights: Float64Array): Float64Array {
  const slope = new Float64Array(width);
  for (const { first, count, right, weight } of examples) {
    const scores = new Float64Array(count);
    for (let index = 0; index < count; index++) {
      let score = 0;
      const row = (first + index) * width;
      for (let at = 0; at < width; at++) score += (values[row + at] ?? 0) * (weights[at] ?? 0);
      scores[index] = score;
    }
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const total = shares.reduce((sum, share) => sum + share, 0);
    for (let index = 0; index < count; index++) {
      const error = weight * ((shares[index] ?? 0) / total - (index === right ? 1 : 0));
      if (Math.abs(error) < 1e-6) continue;
      const row = (first + index) * width;
      for (let at = 0; at < width; at++) slope[at] = (slope[at] ?? 0) + error * (values[row + at] ?? 0);
    }
  }
  return slope;
}
