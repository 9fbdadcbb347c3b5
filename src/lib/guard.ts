/** Says whether a value that came from elsewhere is a `T`. Never throws, never follows a prototype. */
export type Guard<T> = (value: unknown) => value is T;
export type Guarded<G> = G extends Guard<infer T> ? T : never;

type Shape = Readonly<Record<string, Guard<unknown>>>;
type FromShape<S extends Shape> = { readonly [K in keyof S]: Guarded<S[K]> };

/** A string of at most so many UTF-16 units, and of at least so many. */
export function text(most: number, least = 0): Guard<string> {
  return (value): value is string =>
    typeof value === 'string' && value.length >= least && value.length <= most;
}

/** A string of at most so many characters that fits a pattern of ours. */
export function pattern(most: number, expression: RegExp): Guard<string> {
  return (value): value is string =>
    typeof value === 'string' && value.length <= most && expression.test(value);
}

/** A whole number, ends included. */
export function whole(from: number, to: number): Guard<number> {
  return (value): value is number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= from && value <= to;
}

export const yesOrNo: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

export function oneOf<const V extends readonly (string | number | null)[]>(values: V): Guard<V[number]> {
  return (value): value is V[number] => values.some((known) => known === value);
}

export function either<A, B>(a: Guard<A>, b: Guard<B>): Guard<A | B> {
  return (value): value is A | B => a(value) || b(value);
}

export function listOf<T>(item: Guard<T>, most: number): Guard<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every((entry) => item(entry));
}

const nothingMore = {};

/** An object with exactly these keys; those of `optional` may be absent. Unknown keys are refused. */
export function object<S extends Shape, O extends Shape = typeof nothingMore>(
  required: S,
  optional?: O,
): Guard<FromShape<S> & Partial<FromShape<O>>> {
  const extra: Shape = optional ?? nothingMore;
  const known = new Map([...Object.entries<Guard<unknown>>(required), ...Object.entries(extra)]);
  const needed = Object.keys(required);
  return (value): value is FromShape<S> & Partial<FromShape<O>> => {
    const entries = entriesOf(value);
    return (
      entries !== null &&
      entries.every(([key, inner]) => known.get(key)?.(inner) === true) &&
      needed.every((key) => entries.some(([present]) => present === key))
    );
  };
}

/** An object used as a dictionary, with at most so many entries. Names that every object has are refused as keys. */
export function dictionary<T>(
  key: Guard<string>,
  item: Guard<T>,
  most: number,
): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => {
    const entries = entriesOf(value);
    return (
      entries !== null &&
      entries.length <= most &&
      entries.every(([name, inner]) => key(name) && !(name in Object.prototype) && item(inner))
    );
  };
}

/** The own entries of a plain object; null for anything else, also for one whose properties throw. */
function entriesOf(value: unknown): [string, unknown][] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  try {
    return Object.entries(value);
  } catch {
    return null;
  }
}
