import type { Area } from '../platform/area';

const keyName = 'vault:guesses';
/** The first wrong passphrases cost nothing: everybody mistypes. */
const free = 2;
const firstWait = 1_000;
const longestWait = 60_000;

interface Guesses {
  readonly count: number;
  /** No try before this moment. */
  readonly until: number;
}

/** Slows down guessing. Nobody is ever locked out: the longest wait is a minute, whatever the clock does. */
export interface GuessLimit {
  /** How long to wait before the next try; 0 when it may be made, which is then counted as wrong until `right` is called. */
  begin(): Promise<number>;
  right(): Promise<void>;
  /** How long to wait after a wrong one. */
  wrong(): Promise<number>;
}

/** Wrong tries are counted before they are made, so that a worker that is killed meanwhile has counted them. */
export function guessLimit(session: Area, now: () => number): GuessLimit {
  const read = async (): Promise<Guesses> => {
    const value = (await session.get(keyName))[keyName];
    return isGuesses(value) ? value : { count: 0, until: 0 };
  };
  const remaining = ({ until }: Guesses) => Math.min(longestWait, Math.max(0, until - now()));
  const note = async (count: number): Promise<Guesses> => {
    const pause = count <= free ? 0 : Math.min(longestWait, firstWait * 2 ** (count - free - 1));
    const guesses = { count, until: now() + pause };
    await session.set({ [keyName]: guesses });
    return guesses;
  };
  return {
    async begin() {
      const before = await read();
      const wait = remaining(before);
      if (wait > 0) return wait;
      await note(before.count + 1);
      return 0;
    },
    right: () => session.remove(keyName),
    // The wait begins when the answer is given, not when the slow derivation began.
    wrong: async () => remaining(await note((await read()).count)),
  };
}

function isGuesses(value: unknown): value is Guesses {
  return (
    typeof value === 'object' &&
    value !== null &&
    'count' in value &&
    typeof value.count === 'number' &&
    'until' in value &&
    typeof value.until === 'number'
  );
}
