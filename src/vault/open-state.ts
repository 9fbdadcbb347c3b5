import { exclusive } from '../platform/exclusive';
import type { Area } from '../platform/area';

const keyName = 'vault:key';
const timeName = 'vault:time';
/**
 * While a vault is open, its background looks at the clock every minute. If nobody did for so long, the computer slept.
 */
export const longestPauseMs = 180_000;

/** What is known while a vault with a passphrase is open. It lies in memory only and ends with the browser. */
export interface OpenState {
  /** PKCS #8 as base64. */
  readonly privateKey: string;
  readonly publicKey: string;
}
interface Times {
  /** From this moment on the vault is locked, whoever is late in tidying up. */
  readonly deadline: number;
  /** The latest moment that was seen. A clock that shows an earlier one was set back: then nothing is known, so lock. */
  readonly seen: number;
}

/** An open vault for one piece of work. `isStill` is asked before each opening. */
export interface Opened {
  readonly state: OpenState;
  readonly deadline: number;
  readonly isStill: () => boolean;
}

export interface OpenStates {
  open(state: OpenState, deadline: number): Promise<void>;
  /** The open state, or null when locked. Locks when the time is over, the clock went back or the computer slept. */
  current(): Promise<Opened | null>;
  /** Moves the deadline of a vault that is open, because it is being used. */
  extend(deadline: number): Promise<void>;
  lock(): Promise<void>;
}

/**
 * `session` is storage that forgets when the browser ends; a `CryptoKey` would be destroyed in it, hence the bytes.
 * `locksOnSleep` says whether a long pause, in which nobody looked at the clock, locks.
 */
export function openStates(
  session: Area,
  now: () => number,
  locksOnSleep: () => Promise<boolean>,
): OpenStates {
  const inOrder = exclusive();
  let locks = 0;
  // Work under way sees moments that the storage is not told of. A clock behind any of them was set back.
  let latest = -Infinity;

  const forget = (): Promise<void> => session.remove([keyName, timeName]);
  const lock = (): Promise<void> => {
    locks += 1;
    return forget();
  };
  const read = async (generation: number): Promise<Opened | null> => {
    const stored = await session.get([keyName, timeName]);
    const state = stored[keyName];
    const times = stored[timeName];
    if (!isOpenState(state) || !isTimes(times)) {
      if (state !== undefined || times !== undefined) await lock();
      return null;
    }
    const pause = (await locksOnSleep()) ? longestPauseMs : Infinity;
    const before = Math.max(latest, times.seen);
    const seen = now();
    if (seen < before || seen >= times.deadline || seen - before > pause) {
      await lock();
      return null;
    }
    latest = seen;
    if (seen > times.seen) await session.set({ [timeName]: { deadline: times.deadline, seen } });
    const isStill = (): boolean => {
      const moment = now();
      if (moment < latest || moment >= times.deadline || moment - latest > pause) return false;
      if (locks !== generation) return false;
      latest = moment;
      return true;
    };
    return isStill() ? { state, deadline: times.deadline, isStill } : null;
  };

  return {
    open: (state, deadline) =>
      inOrder(async () => {
        latest = now();
        await session.set({ [keyName]: state, [timeName]: { deadline, seen: latest } });
      }),
    // A lock that comes after the question, and before the answer, counts.
    current: () => {
      const generation = locks;
      return inOrder(() => read(generation));
    },
    extend: (deadline) => {
      const generation = locks;
      return inOrder(async () => {
        const opened = await read(generation);
        if (opened !== null) await session.set({ [timeName]: { deadline, seen: now() } });
      });
    },
    // Counted at once, so that openings that are under way stop, and not only once it is this one's turn.
    lock: () => {
      locks += 1;
      return inOrder(forget);
    },
  };
}

function isOpenState(value: unknown): value is OpenState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'privateKey' in value &&
    typeof value.privateKey === 'string' &&
    'publicKey' in value &&
    typeof value.publicKey === 'string'
  );
}

function isTimes(value: unknown): value is Times {
  return (
    typeof value === 'object' &&
    value !== null &&
    'deadline' in value &&
    typeof value.deadline === 'number' &&
    'seen' in value &&
    typeof value.seen === 'number'
  );
}
