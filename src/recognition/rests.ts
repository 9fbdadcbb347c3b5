import type { Meaning } from './changes';

/**
 * How the person and the page stand to each other: the page may answer what was done just now; the guide waits for
 * something that is not there; or what it shows is there, and nobody has used the page for a while.
 */
export type Mood = 'answering' | 'waiting' | 'calm';

/** For how long a page may answer, in milliseconds. */
export const ANSWER = 8_000;
/** After how long without the person a page on which everything stands is left to itself, in milliseconds. */
export const CALM_AFTER = 20_000;

export function moodOf(sinceDeed: number, isSettled: boolean, calmAfter: number): Mood {
  if (sinceDeed < ANSWER) return 'answering';
  return isSettled && sinceDeed >= calmAfter ? 'calm' : 'waiting';
}

/** A rest so many times as long as the last look, and its bounds in milliseconds. */
interface Rest {
  readonly times: number;
  readonly shortest: number;
  readonly longest: number;
}

/** A look that takes long is followed by a rest, so that a large page stays quick, and so that a slow first look does not keep the guide from the person. */
const AFTER_LOOK: Rest = { times: 12, shortest: 0, longest: 1_000 };
/** The same where the page had rested before: one more look may come at once. */
const GAP: Rest = { times: 3, shortest: 60, longest: 1_000 };
/** Changes that mean nothing by themselves are looked at all the same, because telling them is not sure. */
const NOTHING: Rest = { times: 1_000, shortest: 1_000, longest: 30_000 };
/** Where there are so many changes that not each can be asked about. */
const UNSURE: Readonly<Record<Mood, Rest>> = {
  answering: { times: 50, shortest: 250, longest: 2_000 },
  waiting: { times: 1_000, shortest: 250, longest: 30_000 },
  // The first movement of the pointer ends it.
  calm: { times: 5_000, shortest: 10_000, longest: 180_000 },
};

/** What is gone often has a successor at once; the longer it is gone, the more seldom that is looked for. */
const GONE: Rest = { times: 8, shortest: 200, longest: 2_000 };
/** The part of the time since then that may pass between two looks, and for how long it is counted, in milliseconds. */
const SINCE_GONE = { part: 0.25, longest: 30_000 };

/** Milliseconds between two looks at least, by what the last one took. */
export function restAfterLook(cost: number): number {
  return lengthOf(AFTER_LOOK, cost);
}

/** The same for a look that may follow at once. */
export function gapAfterLook(cost: number): number {
  return lengthOf(GAP, cost);
}

/**
 * Milliseconds until changes are looked at that do not speak for themselves, by what the last look took, and for how many
 * milliseconds something that was there is gone; Infinity where nothing is.
 */
export function restFor(
  meaning: Exclude<Meaning, 'something'>,
  mood: Mood,
  cost: number,
  sinceGone = Infinity,
): number {
  if (meaning === 'nothing' && mood !== 'calm') return lengthOf(NOTHING, cost);
  const rest = lengthOf(UNSURE[mood], cost);
  if (sinceGone > SINCE_GONE.longest) return rest;
  return Math.min(rest, Math.max(lengthOf(GONE, cost), sinceGone * SINCE_GONE.part));
}

function lengthOf({ times, shortest, longest }: Rest, cost: number): number {
  return Math.min(Math.max(shortest, cost * times), longest);
}
