import { fail, ok, type Result } from '../lib/result';
import { fingerprint } from './fingerprint';
import { openAll } from './listing';
import type { VaultRefusal } from './parts';
import type { Contents, StoredRecord } from './record';
import { sealRecord } from './record-seal';
import { mostRecords, type AllRecords } from './record-store';
import type { RecoveryParts } from './recovery';
import { isLive } from './second-copy';

/** A token that comes from a file, with the id that it had where it came from. */
export interface Moved extends Contents {
  readonly id: string;
}
/** What to do with tokens that are here and in the file with other words. */
export type Differing = 'keep' | 'replace';

/** What a file would change. */
export interface Comparison {
  readonly fresh: readonly Moved[];
  readonly same: number;
  /** Each with what is here. */
  readonly different: readonly { readonly moved: Moved; readonly here: Moved }[];
}

/** Compares tokens of a file with those that are here: two are the same token when provider and value are. */
export function compare(
  moved: readonly Moved[],
  here: readonly Moved[],
  records: readonly Pick<StoredRecord, 'id'>[],
  damaged: readonly string[],
): Comparison {
  const present = new Map(here.map((one) => [keyOf(one), one]));
  const ids = new Set([...records.map(({ id }) => id), ...damaged]);
  const fresh = new Map<string, Moved>();
  const different = new Map<string, { moved: Moved; here: Moved }>();
  let same = 0;
  for (const one of moved) {
    const key = keyOf(one);
    const twin = present.get(key);
    if (twin !== undefined && wordsOf(twin) !== wordsOf(one) && !different.has(key)) {
      different.set(key, { moved: one, here: twin });
    } else if (twin !== undefined || fresh.has(key)) same += 1;
    else {
      const id = ids.has(one.id) ? crypto.randomUUID() : one.id;
      ids.add(id);
      fresh.set(key, { ...one, id });
    }
  }
  return { fresh: [...fresh.values()], same, different: [...different.values()] };
}

function keyOf({ provider, token }: Contents): string {
  return JSON.stringify([provider, token]);
}

/** What two tokens are compared by: all that a person can see or has said of them. */
function wordsOf({ kind, name, note, account, details, inputs, expiresAt }: Contents): string {
  const sorted = (record: Readonly<Record<string, unknown>>) =>
    Object.entries(record).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return JSON.stringify([kind, name, note, account, sorted(details), sorted(inputs), expiresAt]);
}

export interface TakingIn {
  compare(
    moved: readonly Moved[],
  ): Promise<Result<{ readonly comparison: Comparison; readonly first: AllRecords }, VaultRefusal>>;
  takeIn(
    moved: readonly Moved[],
    differing: Differing,
    beside: Readonly<Record<string, unknown>>,
  ): Promise<Result<{ readonly added: number; readonly changed: number }, VaultRefusal>>;
}

/** Takes tokens into a vault that is open. The caller runs what changes something in order. */
export function takingInTo(parts: Omit<RecoveryParts, 'second'>): TakingIn {
  const { store, lock, crypto, replaces } = parts;
  const compareWithHere: TakingIn['compare'] = async (moved) => {
    const opener = await lock.opener();
    if (!opener.ok) return opener;
    const all = await store.all();
    if (!all.ok) return all;
    const first = all.value;
    const opened = await openAll(crypto, opener.value, first.records.filter(isLive), replaces);
    if (!opened.ok) return opened;
    return ok({ comparison: compare(moved, opened.value.tokens, first.records, first.damaged), first });
  };
  const seal = async ({ id, ...contents }: Moved): Promise<Result<StoredRecord, VaultRefusal>> => {
    const sealer = await lock.sealer();
    if (!sealer.ok) return sealer;
    const print = await fingerprint(crypto, sealer.value.fingerprint, contents.provider, contents.token);
    return sealRecord(crypto, sealer.value, { id, fingerprint: print }, contents);
  };
  return {
    compare: compareWithHere,
    async takeIn(moved, differing, beside) {
      const compared = await compareWithHere(moved);
      if (!compared.ok) return compared;
      const { comparison, first } = compared.value;
      const { fresh, different } = comparison;
      const changes = differing === 'replace' ? different : [];
      const count = first.records.length + first.damaged.length + fresh.length;
      if (count > mostRecords) return fail('too-many');
      const changed = changes.map(({ moved: { id: _theirs, ...contents }, here }) => ({
        ...contents,
        id: here.id,
      }));
      const records: StoredRecord[] = [];
      for (const one of [...fresh.map(plainContents), ...changed.map(plainContents)]) {
        const sealed = await seal(one);
        if (!sealed.ok) return sealed;
        records.push(sealed.value);
      }
      const isNothing = records.length === 0 && Object.keys(beside).length === 0;
      const done = isNothing ? ok(null) : await store.put(records, beside);
      return done.ok ? ok({ added: fresh.length, changed: changes.length }) : done;
    },
  };
}

/** Only what a record contains, whatever else came along. */
function plainContents(one: Moved): Moved {
  const { id, provider, kind, token, name, note, account, details, inputs, page } = one;
  const { savedAt, expiresAt, unusual } = one;
  return {
    id,
    provider,
    kind,
    token,
    name,
    note,
    account,
    details,
    inputs,
    page,
    savedAt,
    expiresAt,
    unusual,
  };
}
