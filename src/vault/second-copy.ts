import { isSame } from '../lib/same';
import type { StoredRecord } from './record';
import type { AllRecords, RecordStore } from './record-store';

/**
 * A store whose every change is made in a second place, too. The first decides: what is read comes from it, and what it
 * did not take is not done. A second place that fails is put right at the next start, see `refresh`.
 */
export function mirrored(first: RecordStore, second: RecordStore): RecordStore {
  return {
    all: first.all,
    get: first.get,
    async put(records, beside) {
      const done = await first.put(records, beside);
      if (done.ok) await second.put(records);
      return done;
    },
    async delete(ids) {
      // The copy goes first: a background that is killed in between then leaves what the first place has, and not a copy
      // that looks as if the first had lost it.
      await second.delete(ids);
      return first.delete(ids);
    },
  };
}

/** Reads one record from the second place while the first does not answer. A record that is damaged there is no reason. */
export function readable(
  first: Pick<RecordStore, 'get'>,
  second: Pick<RecordStore, 'get'>,
): Pick<RecordStore, 'get'> {
  return {
    async get(id) {
      const record = await first.get(id);
      return record.ok || record.error === 'damaged' ? record : second.get(id);
    },
  };
}

/**
 * What the second place still has of what the first lost. `unreadable` are ids of records that are there and do not open.
 * A record of a later version is no loss, however little we understand of it.
 */
export function lostRecords(
  first: AllRecords,
  unreadable: ReadonlySet<string>,
  second: AllRecords,
): readonly StoredRecord[] {
  const safe = first.records.filter(({ id }) => !unreadable.has(id));
  const ids = new Set([...safe.map(({ id }) => id), ...first.later]);
  // The same token may have been taken in again, under another id.
  const prints = new Set(safe.filter(isLive).map(({ fingerprint }) => fingerprint));
  return second.records.filter(
    (record) => isLive(record) && !ids.has(record.id) && !prints.has(record.fingerprint),
  );
}

/**
 * What has to be written to the second place, and what taken away from it, so that it has what the first has. Where the
 * two differ in more than that one was deleted, `opens` says whether the first's is the good one; a locked vault cannot say, and waits.
 */
export async function refreshment(
  first: AllRecords,
  second: AllRecords,
  opens: (record: StoredRecord) => Promise<boolean>,
): Promise<{ readonly put: readonly StoredRecord[]; readonly drop: readonly string[] }> {
  const copies = new Map(second.records.map((record) => [record.id, record]));
  const put: StoredRecord[] = [];
  for (const record of first.records) {
    const copy = copies.get(record.id);
    if (isSame(copy, record)) continue;
    if (copy === undefined || isSameBut(copy, record) || (await opens(record))) put.push(record);
  }
  const present = new Set([...first.records.map(({ id }) => id), ...first.damaged]);
  const drop = second.records.filter((copy) => !isLive(copy) && !present.has(copy.id)).map(({ id }) => id);
  return { put, drop };
}

/** Whether two records are the same but for being deleted. */
function isSameBut(
  { removedAt: _one, ...one }: StoredRecord,
  { removedAt: _two, ...two }: StoredRecord,
): boolean {
  return isSame(one, two);
}

/** Whether the person did not delete it. */
export function isLive({ removedAt }: StoredRecord): boolean {
  return removedAt === undefined;
}
