import { gapAfterLook, restAfterLook } from './rests';

export interface NextLookOptions {
  /** The least time between two looks in the long run, in milliseconds. */
  readonly every: number;
  /** The time of a look that was put off has come. */
  readonly due: () => void;
  /** The look that was planned may begin. */
  readonly begin: () => void;
  readonly signal: AbortSignal;
}

/**
 * Plans the next look: one at a time, and of several that were put off only the earliest. Each look is owed a rest. One
 * may begin while its forerunner's is still owed, so that what a page adds just after its first answer is seen at once.
 */
export class NextLook {
  readonly #options: NextLookOptions;
  #isPlanned = false;
  #beginning: ReturnType<typeof setTimeout> | undefined;
  #putOff: ReturnType<typeof setTimeout> | undefined;
  #putOffTo = Infinity;
  #lastAt = -Infinity;
  #lastCost = 0;
  /** The rest in milliseconds that was owed for earlier looks when the last one began. */
  #owed = 0;

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

  /** The rest in milliseconds that is owed for the last look. */
  get #rest(): number {
    return Math.max(this.#options.every, restAfterLook(this.#lastCost));
  }

  /** As soon as the last looks allow. */
  soon(): void {
    const { begin, signal } = this.#options;
    if (this.#isPlanned || signal.aborted) return;
    this.#isPlanned = true;
    const gap = Math.min(this.#rest, gapAfterLook(this.#lastCost));
    const wait = this.#lastAt + Math.max(gap, this.#owed) - performance.now();
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
    this.#owed = Math.max(0, this.#lastAt + this.#owed + this.#rest - now);
    this.#lastAt = now;
    this.#lastCost = 0;
  }

  /** The look that has begun took so many milliseconds more. */
  took(cost: number): void {
    this.#lastCost += cost;
  }
}
