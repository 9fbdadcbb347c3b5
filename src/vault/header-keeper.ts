import { fail, ok, type Result } from '../lib/result';
import { isSame } from '../lib/same';
import { toBase64 } from './bytes';
import { curve } from './crypto-parts';
import { newFingerprintKey } from './fingerprint';
import { isHeader, isOfLaterFormat, wrap, type Header } from './header';
import type { Shelf, ShelfChange } from './key-shelf';
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
  /** Writes the copy beside the second copy of the records, where it is not there. */
  refreshCopy(): Promise<void>;
}

/**
 * Keeps the header in the database, where no content script of any browser can reach it, with a copy in `storage.local`
 * for the day on which the database is lost, and another beside the second copy of the records. The database decides
 * where they differ. The caller runs these in order.
 */
export function headerKeeper({ local, copy: second, shelf, crypto }: VaultParts): HeaderKeeper {
  const copy = async (header: Header): Promise<void> => {
    // The copies are a convenience: where one cannot be written, the next start tries again.
    await Promise.allSettled([local.set({ [copyName]: header }), second.set({ [copyName]: header })]);
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

  /** The copy beside the second copy of the records, for when both others are lost or damaged. */
  const lastCopy = async (): Promise<Header | undefined> => {
    const none: Readonly<Record<string, unknown>> = {};
    const value = (await second.get(copyName).catch(() => none))[copyName];
    return isHeader(value) ? value : undefined;
  };

  const load = async (): Promise<Ready | 'damaged'> => {
    const unread = (): null => null;
    const [stored, items] = await Promise.all([shelf.read(), local.get(copyName).catch(unread)]);
    if (items === null) {
      // The database decides, so a copy that cannot be read is missed only where the database is not complete.
      const complete = completeIn(stored);
      if (complete === null) throw new Error('The copy of the header cannot be read.');
      return complete;
    }
    const found = [stored.header, items[copyName]].filter((value) => value !== undefined);
    // A header of a later version, or one that was damaged and of which there is no good copy, is never written over.
    const header = found.find(isHeader) ?? (found.some(isOfLaterFormat) ? undefined : await lastCopy());
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
    if (!isSame(items[copyName], present.header)) await copy(present.header);
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
    async refreshCopy() {
      const [stored, present] = await Promise.all([shelf.read(), lastCopy()]);
      const { header } = stored;
      if (isHeader(header) && !isSame(header, present)) {
        await second.set({ [copyName]: header });
      }
    },
  };
}

/** The keys, where the database has all of them; null where something of it is missing or damaged. */
function completeIn({ header, device, fingerprint }: Shelf): Ready | null {
  if (!isHeader(header) || fingerprint === null) return null;
  return header.protection.kind === 'passphrase' || device !== null ? { header, device, fingerprint } : null;
}

/** A key that opens the private key while there is no passphrase, and that no script can read out. */
export function newDeviceKey({ subtle }: VaultParts['crypto']): Promise<CryptoKey> {
  return subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
