import { fail, ok, type Result } from '../lib/result';
import type { CryptoParts } from './crypto-parts';
import { openAll } from './listing';
import type { VaultParts, VaultRefusal } from './parts';
import type { StoredRecord } from './record';
import { openRecord } from './record-seal';
import { mostRecords, type AllRecords, type RecordStore } from './record-store';
import { isLive, lostRecords, refreshment } from './second-copy';
import type { Opener, VaultLock } from './vault-lock';

export interface RecoveryParts {
  /** Both places, of which the first decides. */
  readonly store: RecordStore;
  /** The second place alone. */
  readonly second: RecordStore;
  readonly lock: VaultLock;
  readonly crypto: CryptoParts;
  readonly replaces: VaultParts['replaces'];
}

/** Compares the two copies of the records. The caller runs what changes something in order. */
export interface Recovery {
  /**
   * What only the second copy has, or has in a good state; with an open vault, only what opens. A second copy that does
   * not answer has nothing.
   */
  lostAmong(
    first: AllRecords,
    unreadable: readonly string[],
    opener: Opener | null,
  ): Promise<readonly StoredRecord[]>;
  count(): Promise<Result<number, VaultRefusal>>;
  /** Puts that back, all or nothing; `too-many` where the vault would become too full. Answers how many. */
  restore(): Promise<Result<number, VaultRefusal>>;
  /** Takes that away from the second copy, for good. Needs the vault open. */
  forget(): Promise<Result<number, VaultRefusal>>;
  /** Brings the second copy in line with the first, as far as it is known to be good. */
  refresh(): Promise<void>;
}

export function recoveryOf({ store, second, lock, crypto, replaces }: RecoveryParts): Recovery {
  const lostAmong: Recovery['lostAmong'] = async (first, unreadable, opener) => {
    const copies = await second.all();
    if (!copies.ok) return [];
    const lost = lostRecords(first, new Set(unreadable), copies.value);
    if (opener === null) return lost;
    const good = await Promise.all(lost.map((record) => openRecord(crypto, opener, record)));
    return lost.filter((_record, at) => good[at]?.ok === true);
  };

  /** Everything, while the first place does not answer; in a locked vault nobody can say what of it opens. */
  const countCopies = async (): Promise<Result<number, VaultRefusal>> => {
    const copies = await second.all();
    return copies.ok ? ok(copies.value.records.filter(isLive).length) : copies;
  };
  const lost = async (): Promise<
    Result<{ readonly first: AllRecords; readonly lost: readonly StoredRecord[] }, VaultRefusal>
  > => {
    const all = await store.all();
    if (!all.ok) return all;
    const first = all.value;
    const opener = await lock.opener();
    if (!opener.ok && opener.error !== 'locked') return opener;
    if (!opener.ok) return ok({ first, lost: await lostAmong(first, [], null) });
    const opened = await openAll(crypto, opener.value, first.records.filter(isLive), replaces);
    if (!opened.ok) return opened;
    return ok({ first, lost: await lostAmong(first, opened.value.damaged, opener.value) });
  };

  const opens = async (record: StoredRecord): Promise<boolean> => {
    const opener = await lock.opener();
    return opener.ok && (await openRecord(crypto, opener.value, record)).ok;
  };

  return {
    lostAmong,
    async count() {
      const found = await lost();
      if (found.ok) return ok(found.value.lost.length);
      return found.error === 'storage-failed' ? countCopies() : found;
    },
    async restore() {
      const found = await lost();
      if (!found.ok) return found;
      const { first, lost: records } = found.value;
      const ids = [...first.records, ...records].map(({ id }) => id);
      if (new Set([...ids, ...first.damaged]).size > mostRecords) return fail('too-many');
      const done = records.length === 0 ? ok(null) : await store.put(records);
      return done.ok ? ok(records.length) : done;
    },
    async forget() {
      const opener = await lock.opener();
      if (!opener.ok) return opener;
      const found = await lost();
      if (!found.ok) return found;
      const done = await second.delete(found.value.lost.map(({ id }) => id));
      return done.ok ? ok(found.value.lost.length) : done;
    },
    async refresh() {
      // What does not work now is tried again at the next start; until then the first copy is as good as ever.
      await lock.refreshCopy().catch(() => undefined);
      const [all, copies] = await Promise.all([store.all(), second.all()]);
      if (!all.ok || !copies.ok) return;
      const { put, drop } = await refreshment(all.value, copies.value, opens);
      if (put.length > 0) await second.put(put);
      if (drop.length > 0) await second.delete(drop);
    },
  };
}
