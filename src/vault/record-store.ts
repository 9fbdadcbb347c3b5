import type { Area } from '../platform/area';
import { fail, ok, type Result } from '../lib/result';
import { isStoredRecord, recordSchema, type StoredRecord } from './record';

const prefix = 'record:';
/** No vault holds more; a page that floods it stops here. */
export const mostRecords = 2_000;

/** Why storage did not do it. Nothing was changed then. */
export type StoreFailure = 'storage-full' | 'storage-failed';

export interface AllRecords {
  readonly records: readonly StoredRecord[];
  /** Ids of records that are there and cannot be read; they are kept as they are. */
  readonly damaged: readonly string[];
  /** Those of the damaged that are records of a later version: nothing of ours may take their place. */
  readonly later: readonly string[];
}

/**
 * The place of the records, one key each. There is no index: what a listing says is what lies in storage.
 */
export interface RecordStore {
  all(): Promise<Result<AllRecords, StoreFailure>>;
  /** `damaged` where something is stored under this id that is not a record of this version. */
  get(id: string): Promise<Result<StoredRecord | null, StoreFailure | 'damaged'>>;
  /** Writes all of these or none, and with them whatever else `beside` says, by key. */
  put(records: readonly StoredRecord[], beside?: Items): Promise<Result<null, StoreFailure>>;
  delete(ids: readonly string[]): Promise<Result<null, StoreFailure>>;
}

type Items = Readonly<Record<string, unknown>>;

export function recordStore(area: Area): RecordStore {
  return {
    async all() {
      const items = await attempt(() => area.get(null));
      if (!items.ok) return items;
      const records: StoredRecord[] = [];
      const damaged: string[] = [];
      const later: string[] = [];
      for (const [key, value] of Object.entries(items.value)) {
        if (!key.startsWith(prefix)) continue;
        const id = key.slice(prefix.length);
        if (isStoredRecord(value) && value.id === id) records.push(value);
        else damaged.push(id);
        if (isOfLaterSchema(value)) later.push(id);
      }
      return ok({ records, damaged, later });
    },
    async get(id) {
      const items = await attempt(() => area.get(prefix + id));
      if (!items.ok) return items;
      const value = items.value[prefix + id];
      if (value === undefined) return ok(null);
      return isStoredRecord(value) && value.id === id ? ok(value) : fail('damaged');
    },
    async put(records, beside = {}) {
      const items = Object.fromEntries(records.map((record) => [prefix + record.id, record]));
      const done = await attempt(() => area.set({ ...beside, ...items }));
      return done.ok ? ok(null) : done;
    },
    async delete(ids) {
      if (ids.length === 0) return ok(null);
      const done = await attempt(() => area.remove(ids.map((id) => prefix + id)));
      return done.ok ? ok(null) : done;
    },
  };
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, StoreFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(isFull(error) ? 'storage-full' : 'storage-failed');
  }
}

/** Chromium says "quota exceeded", Firefox throws a QuotaExceededError or says that the device has no space. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /quota|no space|disk.*full/i.test(`${error.name} ${error.message}`);
}

function isOfLaterSchema(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schema' in value &&
    typeof value.schema === 'number' &&
    value.schema > recordSchema
  );
}
