import type { Look } from './look';

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
