import { atOnce } from './pieces';

/** Milliseconds that a slice may take; its last piece may go a little beyond. */
const SLICE = 4;
/** How often a look is begun in slices before it is done at once, because the page never stands still. */
const MOST_BEGUN = 2;

/**
 * What is read ahead of a look, in slices: between two of them the page has its turn. Where it changes, all is read anew;
 * where it never stands still, in one slice at last.
 */
export class Slices<Read> {
  readonly #begin: () => Iterator<void, Read>;
  #pieces: Iterator<void, Read> | null = null;
  #begun = 0;
  #read: { readonly value: Read } | null = null;

  constructor(begin: () => Iterator<void, Read>) {
    this.#begin = begin;
  }

  /** Whether something was read for a look that is still to come. */
  get isUnderWay(): boolean {
    return this.#begun > 0;
  }

  /** Whether the next slice is the first of a reading. */
  get isFresh(): boolean {
    return this.#pieces === null;
  }

  /** Whether all is read, so that the next turn is the look's own. */
  get isRead(): boolean {
    return this.#read !== null;
  }

  /** Does one slice. What was read is given where the look may follow in the same turn: after one slice, or a turn later. */
  next(): { readonly value: Read } | null {
    if (this.#read) return this.#read;
    const isFirst = this.isFresh;
    if (isFirst) this.#begun++;
    const pieces = (this.#pieces ??= this.#begin());
    if (this.#begun > MOST_BEGUN) return { value: atOnce(pieces) };
    const end = performance.now() + SLICE;
    do {
      const { done, value } = pieces.next();
      if (done) this.#read = { value };
    } while (!this.#read && performance.now() < end);
    return isFirst ? this.#read : null;
  }

  /** Forgets what was read: the page has changed. */
  spoil(): void {
    this.#pieces = null;
    this.#read = null;
  }

  /** The look is done. */
  end(): void {
    this.spoil();
    this.#begun = 0;
  }
}
