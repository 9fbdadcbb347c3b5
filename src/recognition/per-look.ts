import type { Look } from './look';
import { atOnce } from './pieces';

/** Works something out once per look, and again when the look turns out to have more shadow roots. */
export function perLook<T>(make: (look: Look) => T): (look: Look) => T {
  const kept = new WeakMap<Look['roots'], { readonly value: T }>();
  return (look) => {
    const known = kept.get(look.roots);
    if (known) return known.value;
    const value = make(look);
    kept.set(look.roots, { value });
    return value;
  };
}

/** Something of a look that is worked out once, for each root or tag say, and can be begun before it is asked for. */
export interface InPieces<Key extends readonly unknown[], T> {
  /** Whoever asks has all that is left of the work done at once. */
  (look: Look, ...key: Key): T;
  /** Does one more piece of the work at each step. */
  ahead(look: Look, ...key: Key): Generator<void, T>;
}

/** The same for much work: each step of `make` should touch no more than some dozen nodes. */
export function inPieces<T, Key extends readonly [unknown?]>(
  make: (look: Look, ...key: Key) => Generator<void, T>,
): InPieces<Key, T> {
  const begun = perLook(() => new Map<unknown, Work<T>>());
  const ahead = function* (look: Look, ...key: Key): Generator<void, T> {
    const known = begun(look).get(key[0]);
    const work = known ?? { pieces: make(look, ...key), result: null };
    begun(look).set(key[0], work);
    while (!work.result) {
      const { done, value } = work.pieces.next();
      if (done) work.result = { value };
      else yield;
    }
    return work.result.value;
  };
  return Object.assign((look: Look, ...key: Key) => atOnce(ahead(look, ...key)), { ahead });
}

interface Work<T> {
  readonly pieces: Generator<void, T>;
  result: { readonly value: T } | null;
}
