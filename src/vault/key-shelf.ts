/**
 * Where the vault keeps its keys: a database of the extension's own origin. No content script can reach it in any
 * browser, which cannot be said of `storage.local` in Firefox; and it can hold keys that no script can read out.
 */
export interface KeyShelf {
  read(): Promise<Shelf>;
  /** Puts and takes away, all or nothing. */
  change(change: ShelfChange): Promise<void>;
}

export interface Shelf {
  /** The vault's header as it was stored; to be checked before use. */
  readonly header: unknown;
  /** Opens the private key while there is no passphrase. */
  readonly device: CryptoKey | null;
  /** Makes fingerprints of tokens. */
  readonly fingerprint: CryptoKey | null;
}

export interface ShelfChange {
  readonly header?: unknown;
  readonly device?: CryptoKey | null;
  readonly fingerprint?: CryptoKey;
}

const storeName = 'keys';

export function keyShelf(databases: IDBFactory, name = 'latchkey'): KeyShelf {
  return {
    async read() {
      const database = await open(databases, name);
      try {
        const store = database.transaction(storeName, 'readonly').objectStore(storeName);
        const [header, device, fingerprint] = await Promise.all<unknown>([
          settled(store.get('header')),
          settled(store.get('device')),
          settled(store.get('fingerprint')),
        ]);
        return { header, device: asKey(device), fingerprint: asKey(fingerprint) };
      } finally {
        database.close();
      }
    },
    async change(change) {
      const database = await open(databases, name);
      try {
        // "strict": done means on the disk, not only on its way there.
        const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
        const store = transaction.objectStore(storeName);
        for (const [key, value] of Object.entries(change)) {
          if (value === null) store.delete(key);
          else if (value !== undefined) store.put(value, key);
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error ?? new Error('The transaction was aborted.'));
        });
      } finally {
        database.close();
      }
    },
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

function asKey(value: unknown): CryptoKey | null {
  return value instanceof CryptoKey ? value : null;
}
