import type { Area } from './area';

const storeName = 'items';

/**
 * An area in a database of the extension's own origin. It keeps the same plain JSON as the browser's areas, but in
 * another place on the disk, and no content script reaches it in any browser. Done means on the disk.
 */
export function databaseArea(databases: IDBFactory, name: string): Area {
  const within = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<T> | T,
  ): Promise<T> => {
    const database = await open(databases, name);
    try {
      const transaction = database.transaction(storeName, mode, { durability: 'strict' });
      const complete = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
      });
      const [answer] = await Promise.all([work(transaction.objectStore(storeName)), complete]);
      return answer;
    } finally {
      database.close();
    }
  };
  return {
    get: (keys) =>
      within('readonly', async (store) => {
        const wanted =
          keys === null ? await settled(store.getAllKeys()) : typeof keys === 'string' ? [keys] : keys;
        const values = await Promise.all(wanted.map((key) => settled<unknown>(store.get(key))));
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

function open(databases: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = databases.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });
}
