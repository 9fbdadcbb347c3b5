import { gapAfterLook, restAfterLook } from './rests';

export interface NextLookOptions {
  /** The least time between two looks, in milliseconds, but for one after a rest. */
  readonly every: number;
  /** The time of a look that was put off has come. */
  readonly due: () => void;
  /** The look that was planned may begin. */
  readonly begin: () => void;
  readonly signal: AbortSignal;
}

/**
 * Plans the next look: one at a time, with a rest after each, and of several that were put off only the earliest. Where
 * the page had rested for long, one more look may follow at once, because what a page answers often comes in two parts.
 */
export class NextLook {
  readonly #options: NextLookOptions;
  #isPlanned = false;
  #beginning: ReturnType<typeof setTimeout> | undefined;
  #putOff: ReturnType<typeof setTimeout> | undefined;
  #putOffTo = Infinity;
  #lastAt = -Infinity;
  #lastCost = 0;
  /** Whether one look may come before the rest is over. */
  #hasSpare = false;
  /** When the rest before the last look would have ended, if that one came early. */
  #restedAt = -Infinity;

  constructor(options: NextLookOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => {
      clearTimeout(this.#beginning);
      clearTimeout(this.#putOff);
    });
  }

  /** When the last look began, by the clock of `performance`. */
  get lastAt(): number {
    return this.#lastAt;
  }

  /** How long the last look took, in milliseconds. */
  get lastCost(): number {
    return this.#lastCost;
  }

  get isPutOff(): boolean {
    return this.#putOffTo < Infinity;
  }

  /** How long it takes from one look to the next, in milliseconds. */
  get #rest(): number {
    return Math.max(this.#options.every, restAfterLook(this.#lastCost));
  }

  /** When the next look may begin. */
  get #nextAt(): number {
    const soonest = this.#lastAt + Math.min(this.#rest, gapAfterLook(this.#lastCost));
    if (this.#hasSpare) return soonest;
    return this.#restedAt > this.#lastAt ? Math.max(soonest, this.#restedAt) : this.#lastAt + this.#rest;
  }

  /** As soon as the last looks allow. */
  soon(): void {
    const { begin, signal } = this.#options;
    if (this.#isPlanned || signal.aborted) return;
    this.#isPlanned = true;
    const wait = this.#nextAt - performance.now();
    if (wait > 0) this.#beginning = setTimeout(begin, wait);
    else begin();
  }

  /** There is no hurry, but at this time at the latest. */
  by(at: number): void {
    if (this.#isPlanned || this.#options.signal.aborted || at >= this.#putOffTo) return;
    clearTimeout(this.#putOff);
    this.#putOffTo = at;
    this.#putOff = setTimeout(this.#options.due, at - performance.now());
  }

  /** A look has begun, so nothing is planned any more. */
  began(): void {
    this.#isPlanned = false;
    clearTimeout(this.#putOff);
    this.#putOffTo = Infinity;
    const now = performance.now();
    this.#restedAt = this.#hasSpare ? this.#lastAt + this.#rest : -Infinity;
    this.#hasSpare = now >= this.#lastAt + 2 * this.#rest;
    this.#lastAt = now;
    this.#lastCost = 0;
  }

  /** The look that has begun took so many milliseconds more. */
  took(cost: number): void {
    this.#lastCost += cost;
  }
}
