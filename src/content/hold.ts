import type { Resolution } from '../guide/resolve';

/** How long the card stays with a field after the last key, in milliseconds. */
const typingPause = 700;
/** How long a page may be without a step's target before the guide says that it is not there. */
const settling = 600;
/** How long a list may take to be drawn anew before the guide goes back to an earlier step. */
const redrawing = 2_500;
/** How long a busy page is waited for. Some pages look busy for ever. */
const longestWait = 5_000;

/** Patience: the card neither runs ahead of a person who types nor speaks before the page has settled. */
export class Hold {
  readonly #now: () => number;
  #typedAt = -Infinity;
  #waitingFor = '';
  #since = 0;
  #lateSince = Infinity;

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

  /** Milliseconds to wait before an earlier step is shown, where what follows it may only be late; 0 where it may not. */
  redraw(isLate: boolean): number {
    this.#lateSince = isLate ? Math.min(this.#lateSince, this.#now()) : Infinity;
    return isLate ? Math.max(0, this.#lateSince + redrawing - this.#now()) : 0;
  }

  /** Milliseconds to wait before a state is shown; 0 when it can be shown now. `what` names the page and the step. */
  wait(what: string, state: Resolution['state']): number {
    if (state !== 'lost' && state !== 'waiting') {
      this.#waitingFor = '';
      return 0;
    }
    if (this.#waitingFor !== what) {
      this.#waitingFor = what;
      this.#since = this.#now();
    }
    const patience = state === 'waiting' ? longestWait : settling;
    return Math.max(0, this.#since + patience - this.#now());
  }
}
