import type { Area } from './area';
import { database, settled } from './database';

/**
 * An area in a database of the extension's own origin. It keeps the same plain JSON as the browser's areas, but in
 * another place on the disk, and no content script reaches it in any browser. Done means on the disk.
 */
export function databaseArea(databases: IDBFactory, name: string): Area {
  const within = database(databases, name, 'items');
  return {
    get: (keys) =>
      within('readonly', async (store) => {
        // All at once: a request for each of 2,000 records would take a hundred times as long.
        const [wanted, values] =
          keys === null
            ? await Promise.all([settled(store.getAllKeys()), settled<unknown[]>(store.getAll())])
            : await some(store, typeof keys === 'string' ? [keys] : keys);
        const found = wanted.map((key, at): [string, unknown] => [
          typeof key === 'string' ? key : '',
          values[at],
        ]);
        return Object.fromEntries(found.filter(([, value]) => value !== undefined));
      }),
    set: (items) =>
      within('readwrite', (store) => {
        for (const [key, value] of Object.entries(items)) store.put(value, key);
      }),
    remove: (keys) =>
      within('readwrite', (store) => {
        for (const key of typeof keys === 'string' ? [keys] : keys) store.delete(key);
      }),
  };
}

async function some(
  store: IDBObjectStore,
  keys: readonly string[],
): Promise<readonly [readonly string[], readonly unknown[]]> {
  return [keys, await Promise.all(keys.map((key) => settled<unknown>(store.get(key))))];
}
