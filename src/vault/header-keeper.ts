import { fail, ok, type Result } from '../lib/result';
import { toBase64 } from './bytes';
import { curve } from './crypto-parts';
import { newFingerprintKey } from './fingerprint';
import { isHeader, wrap, type Header } from './header';
import type { ShelfChange } from './key-shelf';
import type { VaultParts } from './parts';

const copyName = 'vault:header';

/** The keys that are there without any passphrase. */
export interface Ready {
  readonly header: Header;
  /** Present exactly while there is no passphrase. */
  readonly device: CryptoKey | null;
  readonly fingerprint: CryptoKey;
}

export interface HeaderKeeper {
  /** The keys of this vault, made at the first run. `damaged`: there are some, and they cannot be read. */
  ready(): Promise<Result<Ready, 'damaged' | 'storage-failed'>>;
  /** Puts another header in place, in one step. */
  replace(header: Header, device: CryptoKey | null): Promise<void>;
}

/**
 * Keeps the header in the database, where no content script of any browser can reach it, with a copy in `storage.local`
 * for the day on which the database is lost. The database decides where they differ. The caller runs these in order.
 */
export function headerKeeper({ local, shelf, crypto }: VaultParts): HeaderKeeper {
  const copy = async (header: Header): Promise<void> => {
    // The copy is a convenience: where it cannot be written, the next start tries again.
    await local.set({ [copyName]: header }).catch(() => undefined);
  };
  const replace = async (header: Header, device: CryptoKey | null): Promise<void> => {
    await shelf.change({ header, device });
    await copy(header);
  };

  const create = async (): Promise<{ header: Header; device: CryptoKey }> => {
    const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
    const device = await newDeviceKey(crypto);
    const header = await wrap(crypto, device, toBase64(publicKey), { kind: 'device' }, privateKey);
    privateKey.fill(0);
    return { header, device };
  };

  const load = async (): Promise<Ready | 'damaged'> => {
    const [stored, items] = await Promise.all([shelf.read(), local.get(copyName)]);
    const found = [stored.header, items[copyName]].filter((value) => value !== undefined);
    const header = found.find(isHeader);
    // A header of a later version, or one that was damaged, is never written over.
    if (header === undefined && found.length > 0) return 'damaged';

    const change: { -readonly [K in keyof ShelfChange]: ShelfChange[K] } = {};
    const fingerprint = stored.fingerprint ?? (await newFingerprintKey(crypto));
    if (stored.fingerprint === null) change.fingerprint = fingerprint;

    // Without its device key a header can never be opened again, and sealing to it would lose what is sealed.
    const isUsable =
      header !== undefined && (header.protection.kind === 'passphrase' || stored.device !== null);
    const present = isUsable ? { header, device: stored.device } : await create();
    if (present.header !== stored.header) Object.assign(change, present);
    if (Object.keys(change).length > 0) await shelf.change(change);
    if (JSON.stringify(items[copyName]) !== JSON.stringify(present.header)) await copy(present.header);
    return { ...present, fingerprint };
  };

  return {
    async ready() {
      try {
        const loaded = await load();
        return loaded === 'damaged' ? fail('damaged') : ok(loaded);
      } catch {
        return fail('storage-failed');
      }
    },
    replace,
  };
}

/** A key that opens the private key while there is no passphrase, and that no script can read out. */
export function newDeviceKey({ subtle }: VaultParts['crypto']): Promise<CryptoKey> {
  return subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
