/* Long work is written as a generator: after each step of it, something else may have its turn. */

/** Does all pieces of a work, one after the other. */
export function atOnce<T>(pieces: Iterator<void, T>): T {
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** How many nodes are one piece of work. */
export const PIECE = 32;

/** Goes through a list with a rest after each piece of it. */
export function* piecewise<T>(list: ArrayLike<T>, each: (item: T) => void): Generator<void, void> {
  for (let index = 0, count = list.length; index < count; index++) {
    const item = list[index];
    if (item !== undefined) each(item);
    if (index % PIECE === PIECE - 1) yield;
  }
}
