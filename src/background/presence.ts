import type { Settings } from '../messages/contract';
import { browser } from '../platform/browser';

/** What the browser tells about the person at the computer. Firefox never says `locked`. */
export type Presence = 'active' | 'idle' | 'locked';

export interface PresenceParts {
  readonly settings: () => Promise<Settings>;
  /** How the person is there, when nobody being there counts from so many seconds on. */
  readonly ask: (seconds: number) => Promise<Presence>;
  readonly lock: () => Promise<unknown>;
}

/**
 * Locks when nobody is at the computer. The browser's word is asked for anew with the time that the person chose, because
 * it may have come about another time: a browser that was started anew counts from a minute on until it is told.
 */
export async function lockWhenAbsent(
  presence: Presence,
  { settings, ask, lock }: PresenceParts,
): Promise<void> {
  if (presence === 'active') return;
  const { idleMinutes, lockOnSleep } = await settings();
  if (presence === 'locked' && lockOnSleep) await lock();
  else if (idleMinutes !== null && (await ask(idleMinutes * 60)) !== 'active') await lock();
}

/** Tells the browser after how long it should report that nobody is there. */
export function reportAbsenceAfter({ idleMinutes }: Settings): void {
  if (idleMinutes !== null) browser.idle.setDetectionInterval(idleMinutes * 60);
}
