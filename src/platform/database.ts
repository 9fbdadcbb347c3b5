import { again } from './again';

/** Runs work inside one transaction of the database's store, and resolves when the transaction is complete. */
export type Within = <T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T> | T,
) => Promise<T>;

/**
 * A database of the extension's own origin with one store, which is made when it is first opened. No content script
 * reaches it in any browser.
 */
export function database(databases: IDBFactory, name: string, storeName: string): Within {
  return async (mode, work) => {
    const opened = await again(() => open(databases, name, storeName));
    try {
      // "strict": done means on the disk, not only on its way there.
      const transaction = opened.transaction(storeName, mode, { durability: 'strict' });
      const complete = new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
      });
      const [answer] = await Promise.all([work(transaction.objectStore(storeName)), complete]);
      return answer;
    } finally {
      opened.close();
    }
  };
}

function open(databases: IDBFactory, name: string, storeName: string): Promise<IDBDatabase> {
  const request = databases.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return settled(request);
}

/** The result of a request, or its error as a rejection. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
  });
}
