/** Runs pieces of work one after the other, in the order in which they came; one that fails does not stop the next. */
export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes one such row. All writers run in one background context, so an order in memory is enough. */
export function exclusive(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
