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

/** Something of a look that is worked out once for each key, and can be begun before it is asked for. */
export interface InPieces<K, T> {
  /** Whoever asks has all that is left of the work done at once. */
  (look: Look, key: K): T;
  /** Does one more piece of the work at each step. */
  ahead(look: Look, key: K): Generator<void, T>;
}

/** The same for much work: each step of `make` should touch no more than some dozen nodes. */
export function inPieces<K, T>(make: (look: Look, key: K) => Generator<void, T>): InPieces<K, T> {
  const begun = perLook(() => new Map<K, Work<T>>());
  const workOn = (look: Look, key: K): Work<T> => {
    const known = begun(look).get(key);
    const work = known ?? { pieces: make(look, key), result: null };
    if (!known) begun(look).set(key, work);
    return work;
  };
  const ahead = function* (look: Look, key: K): Generator<void, T> {
    const work = workOn(look, key);
    while (!work.result) {
      const { done, value } = work.pieces.next();
      if (done) work.result = { value };
      else yield;
    }
    return work.result.value;
  };
  return Object.assign((look: Look, key: K) => atOnce(ahead(look, key)), { ahead });
}

interface Work<T> {
  readonly pieces: Generator<void, T>;
  result: { readonly value: T } | null;
}
