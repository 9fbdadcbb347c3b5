import { ANSWER, CALM_AFTER, moodOf, type Mood } from './rests';

/** Whether somebody uses the page, and whether what they need is on it. */
export class Attendance {
  readonly #isSettled: () => boolean;
  readonly #calmAfter: number;
  // Nobody has done anything yet, and nobody has been away.
  #lastDeed = performance.now() - ANSWER;
  #wasSettled = false;
  #goneAt = -Infinity;

  /** `calmAfter` is the time without the person after which a settled page is left to itself, in milliseconds. */
  constructor(isSettled: () => boolean, calmAfter = CALM_AFTER) {
    this.#isSettled = isSettled;
    this.#calmAfter = calmAfter;
  }

  /** How the person and the page stand to each other at this moment. */
  moodNow(): Mood {
    this.noteSettled();
    return moodOf(performance.now() - this.#lastDeed, this.#wasSettled, this.#calmAfter);
  }

  /** For how many milliseconds something that was there is gone; Infinity where nothing is. */
  get sinceGone(): number {
    return performance.now() - this.#goneAt;
  }

  noteDeed(): void {
    this.#lastDeed = performance.now();
  }

  /** Notices whether what is needed is there, and when it went. */
  noteSettled(): void {
    const isSettled = this.#isSettled();
    if (isSettled) this.#goneAt = -Infinity;
    else if (this.#wasSettled) this.#goneAt = performance.now();
    this.#wasSettled = isSettled;
  }
}
