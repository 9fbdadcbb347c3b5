import { Samples, quantile, median, shuffled } from './statistics';

/** The floor was too restless for any ratio to mean something. */
export class RestlessMachine extends Error {
  override readonly name = 'RestlessMachine';
}

export interface Rounds {
  /** What is asked first and alone, and decides whether the machine is quiet enough. */
  readonly floor: string;
  readonly cases: readonly string[];
  readonly rounds: number;
  readonly quick: boolean;
  /** Goes on although the machine is busy: for looking at while developing, never for the record. */
  readonly anyway: boolean;
  /** One measurement, in any unit. */
  readonly measure: (name: string) => Promise<number>;
}

/** Enough for the floor to be compiled, and to begin anew after the browser has thrown its wrappers of nodes away. */
const ATTEMPTS = 8;
const PAUSE = 3_000;
/** The ninth decile of the floor may be this many times its median. */
const RESTLESS = 2;

/** Measures all cases in shuffled rounds, once the floor is steady, and again when it was not steady meanwhile. */
export async function measureSteadily(how: Rounds): Promise<Samples> {
  let unrest = 0;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const alone: number[] = [];
    for (let round = 0; round < how.rounds; round++) alone.push(await how.measure(how.floor));
    unrest = quantile(alone, 0.9) / median(alone);
    if (unrest <= RESTLESS || how.anyway) {
      const samples = await playRounds(how);
      unrest = samples.unrest(how.floor);
      if (unrest <= RESTLESS || how.anyway) return samples;
    }
    if (attempt < ATTEMPTS) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new RestlessMachine(
    `The slowest tenth of "${how.floor}" took ${unrest.toFixed(1)} times its median or more, in each of ${ATTEMPTS} attempts. ` +
      'This machine is too busy to compare anything, so nothing is written. End other programs and run it again.',
  );
}

/** Once a case has taken this much of the clock, in milliseconds, it is measured no further, but always `FEWEST` times. */
const BUDGET = { full: 8_000, quick: 1_500 };
const FEWEST = 3;

/** Shuffled rounds without a look at the floor, for what is so far from it that the machine's unrest does not matter. */
export async function playRounds({
  cases,
  rounds,
  quick,
  measure,
}: Omit<Rounds, 'floor' | 'anyway'>): Promise<Samples> {
  const samples = new Samples();
  const spent = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const name of shuffled(cases)) {
      const before = spent.get(name) ?? 0;
      if (round >= FEWEST && before > BUDGET[quick ? 'quick' : 'full']) continue;
      const began = performance.now();
      samples.add(name, await measure(name));
      spent.set(name, before + performance.now() - began);
    }
  }
  return samples;
}
