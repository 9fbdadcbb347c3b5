import type { Resolution } from '../guide/resolve';

/** How long the card stays with a field after the last key, in milliseconds. */
const typingPause = 700;

type Shown = Resolution['state'] | 'late';

/** How long a state must last before it is shown, in milliseconds; all others are shown at once. */
const patience: Readonly<Partial<Record<Shown, number>>> = {
  /** The page is without the step's target. */
  lost: 600,
  /** An earlier step is there, while a list may be drawn anew. */
  late: 2_500,
  /** A busy page. Some look busy for ever. */
  waiting: 5_000,
};

/** Patience: the card neither runs ahead of a person who types nor speaks before the page has settled. */
export class Hold {
  readonly #now: () => number;
  #typedAt = -Infinity;
  #waitingFor = '';
  #since = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  typed(): void {
    this.#typedAt = this.#now();
  }

  /** Milliseconds until the person counts as having stopped typing; 0 when they have. */
  get typing(): number {
    return Math.max(0, this.#typedAt + typingPause - this.#now());
  }

  /**
   * Milliseconds to wait before a state is shown; 0 when it can be shown now. `what` names the page and the step. `late` is
   * an earlier step, where what follows it may only be late.
   */
  wait(what: string, state: Shown): number {
    const needed = patience[state];
    if (!needed) {
      this.#waitingFor = '';
      return 0;
    }
    if (this.#waitingFor !== what) {
      this.#waitingFor = what;
      this.#since = this.#now();
    }
    return Math.max(0, this.#since + needed - this.#now());
  }
}
