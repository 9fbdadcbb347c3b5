/** A look-up: the elements that it found, or nothing that can be told. */
export type Lookup = () => readonly Element[];

/** What the bench calls in a world of the page. */
export interface Stopwatch {
  /** Milliseconds of one call, repeated until enough of them have passed to be told from the clock's step. */
  warm(name: string): number;
  /** Milliseconds of this one call. */
  once(name: string): number;
  /** The same just after one node was put into the page or taken out of it; the browser had no time to lay it out. */
  afterInsert(name: string): number;
  /** Which elements were found, as their places in the document. */
  found(name: string): readonly number[];
}

const LONG_ENOUGH = 3;

export function stopwatch(lookups: Readonly<Record<string, Lookup>>): Stopwatch {
  const inserted = document.createElement('i');
  const get = (name: string): Lookup => {
    const lookup = lookups[name];
    if (!lookup) throw new Error(`There is no look-up called ${name}.`);
    return lookup;
  };
  const once = (name: string): number => {
    const lookup = get(name);
    const began = performance.now();
    lookup();
    return performance.now() - began;
  };
  return {
    once,
    warm(name) {
      const lookup = get(name);
      lookup();
      const began = performance.now();
      for (let calls = 1; ; calls++) {
        lookup();
        const spent = performance.now() - began;
        if (spent >= LONG_ENOUGH) return spent / calls;
      }
    },
    afterInsert(name) {
      document.body.getBoundingClientRect();
      if (inserted.isConnected) inserted.remove();
      else document.getElementById('target')?.before(inserted);
      return once(name);
    },
    found(name) {
      const all = [...document.querySelectorAll('*')];
      return get(name)().map((element) => all.indexOf(element));
    },
  };
}
