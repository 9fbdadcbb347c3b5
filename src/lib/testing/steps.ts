import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

/** Counts how often blocks of our own code run. */
export interface StepCounter {
  /**
   * How many blocks ran while `act` did: the same on every machine at every time, and one more for each turn of a loop.
   * The engine's own functions and regular expressions are one step each; of the latter, lint proves that they are linear.
   */
  stepsOf(act: () => unknown): Promise<number>;
  stop(): void;
}

/** Optimised code leaves out counts, so until the counter stops nothing is optimised. */
export async function countSteps(): Promise<StepCounter> {
  for (const tier of tiers) setFlagsFromString(`--no-${tier}`);
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const taken = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => /\/src\/(?!lib\/testing)/.test(url) && !url.includes('.test.'))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  };
  return {
    async stepsOf(act) {
      // What ran for the first time is counted from the second time on.
      act();
      await taken();
      act();
      return taken();
    },
    stop() {
      session.disconnect();
      for (const tier of tiers) setFlagsFromString(`--${tier}`);
    },
  };
}

const tiers = ['opt', 'maglev', 'sparkplug'];
