import { database, settled } from '../platform/database';

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

export function keyShelf(databases: IDBFactory, name = 'latchkey'): KeyShelf {
  const within = database(databases, name, 'keys');
  return {
    read: () =>
      within('readonly', async (store) => {
        const [header, device, fingerprint] = await Promise.all<unknown>([
          settled(store.get('header')),
          settled(store.get('device')),
          settled(store.get('fingerprint')),
        ]);
        return { header, device: asKey(device), fingerprint: asKey(fingerprint) };
      }),
    change: (change) =>
      within('readwrite', (store) => {
        for (const [key, value] of Object.entries(change)) {
          if (value === null) store.delete(key);
          else if (value !== undefined) store.put(value, key);
        }
      }),
  };
}

function asKey(value: unknown): CryptoKey | null {
  return value instanceof CryptoKey ? value : null;
}
