import { fail, ok, type Result } from '../lib/result';
import { exclusive } from '../platform/exclusive';
import { fingerprint } from './fingerprint';
import { openAll, type Listed } from './listing';
import type { VaultParts, VaultRefusal } from './parts';
import type { Contents, StoredRecord } from './record';
import { openRecord, sealRecord } from './record-seal';
import { mostRecords, recordStore, type RecordStore } from './record-store';
import { recoveryOf } from './recovery';
import { isLive, mirrored, readable } from './second-copy';
import { supersededBy } from './superseded';
import { takingInTo, type Comparison, type Differing, type Moved } from './taking-in';
import { vaultLock, type Opener, type VaultLock } from './vault-lock';

export type { Listed } from './listing';
export { mostRecords } from './record-store';

/** How long a deleted token can be brought back. */
export const undoMs = 60_000;

export interface NewToken extends Omit<Contents, 'savedAt' | 'note' | 'inputs'> {
  /** Made once per candidate: the same id is never stored twice. */
  readonly id: string;
}
/** What the person can change of a token. */
export type Description = Partial<Pick<Contents, 'name' | 'note' | 'inputs'>>;
export interface Refused {
  readonly kind: 'refused';
  readonly reason: VaultRefusal;
}
export type AppendOutcome =
  { readonly kind: 'saved'; readonly superseded: number } | { readonly kind: 'known' } | Refused;
export type Listing =
  | {
      readonly kind: 'tokens';
      readonly tokens: readonly Listed[];
      /** How many records are there and cannot be read. */
      readonly damaged: number;
      /** How many tokens the first place lost, or has damaged, of which the second copy is good. */
      readonly restorable: number;
    }
  | { readonly kind: 'locked'; readonly count: number; readonly restorable: number }
  | Refused;

/** The tokens, sealed. Taking one in works with the vault locked; everything else needs it open. */
export interface Vault {
  readonly lock: VaultLock;
  append(token: NewToken): Promise<AppendOutcome>;
  isKnown(provider: string, token: string): Promise<boolean>;
  list(): Promise<Listing>;
  open(id: string): Promise<Result<Contents, VaultRefusal>>;
  describe(id: string, change: Description): Promise<Result<null, VaultRefusal>>;
  /** Deletes with a way back until the moment in the answer. */
  remove(id: string): Promise<Result<{ readonly until: number }, VaultRefusal>>;
  restore(id: string): Promise<Result<null, VaultRefusal>>;
  /** How many tokens only the second copy still has. */
  lost(): Promise<Result<number, VaultRefusal>>;
  /** Puts back what only the second copy still has, all of it or nothing. Answers how many tokens. */
  restoreLost(): Promise<Result<number, VaultRefusal>>;
  /** Gives that up: takes it away from the second copy, so that nobody is asked about it again. */
  forgetLost(): Promise<Result<number, VaultRefusal>>;
  /** Puts the second copy right, after a background that was killed or a copy that failed. */
  refreshCopy(): Promise<void>;
  /** What a file would change. */
  compare(moved: readonly Moved[]): Promise<Result<Comparison, VaultRefusal>>;
  /**
   * Takes in what a file brings, all or nothing, together with whatever else `beside` writes to storage. Answers how many
   * tokens are new, and how many were changed.
   */
  takeIn(
    moved: readonly Moved[],
    differing: Differing,
    beside: Readonly<Record<string, unknown>>,
  ): Promise<Result<{ readonly added: number; readonly changed: number }, VaultRefusal>>;
  /** Takes away for good what was deleted long enough ago. */
  purge(): Promise<void>;
}

export function vault(parts: VaultParts): Vault {
  const { crypto, now, replaces } = parts;
  const lock = vaultLock(parts);
  const second = recordStore(parts.copy);
  const store = mirrored(recordStore(parts.local), second);
  const recovery = recoveryOf({ store, second, lock, crypto, replaces });
  const takingIn = takingInTo({ store, lock, crypto, replaces });
  const inOrder = exclusive();

  /** A record that is there and not deleted, with what opens it. */
  const present = async (
    id: string,
    from: Pick<RecordStore, 'get'> = store,
  ): Promise<Result<{ record: StoredRecord; opener: Opener }, VaultRefusal>> => {
    const opener = await lock.opener();
    if (!opener.ok) return opener;
    const record = await from.get(id);
    if (!record.ok) return record;
    if (record.value === null || !isLive(record.value)) return fail('not-found');
    return ok({ record: record.value, opener: opener.value });
  };
  const list = async (): Promise<Listing> => {
    const first = await store.all();
    // A first place that does not answer has lost everything for now, and people still get at their tokens.
    const all = first.ok ? first : await second.all();
    if (!all.ok) return refused(all.error);
    const live = all.value.records.filter(isLive);
    const opener = await lock.opener();
    if (!opener.ok && opener.error !== 'locked') return refused(opener.error);
    const opened = opener.ok ? await openAll(crypto, opener.value, live, replaces) : opener;
    const unreadable = opened.ok ? opened.value.damaged : [];
    const restorable = first.ok
      ? (await recovery.lostAmong(first.value, unreadable, opener.ok ? opener.value : null)).length
      : live.length - unreadable.length;
    if (!opened.ok) return { kind: 'locked', count: live.length, restorable };
    const damaged = unreadable.length + all.value.damaged.length;
    return { kind: 'tokens', tokens: opened.value.tokens, damaged, restorable };
  };
  /** Whether this token is stored. A record that can be seen to be damaged does not count, so that nobody relies on it. */
  const holds = async (records: readonly StoredRecord[], print: string): Promise<boolean> => {
    const same = records.filter((record) => record.fingerprint === print && isLive(record));
    if (same.length === 0) return false;
    const opener = await lock.opener();
    if (!opener.ok) return true;
    const opened = await Promise.all(same.map((record) => openRecord(crypto, opener.value, record)));
    return opened.some((contents) => contents.ok || contents.error === 'locked');
  };
  /** Puts a sealed record in its place, unless it is there or its token is. Runs alone, so that two tabs cannot both. */
  const place = async (record: StoredRecord): Promise<'placed' | 'repeated' | 'known' | VaultRefusal> => {
    const before = await store.get(record.id);
    if (!before.ok) return before.error;
    if (before.value !== null)
      return before.value.fingerprint === record.fingerprint ? 'repeated' : 'refused';
    const all = await store.all();
    if (!all.ok) return all.error;
    const { records, damaged } = all.value;
    if (await holds(records, record.fingerprint)) return 'known';
    if (records.length + damaged.length >= mostRecords) return 'too-many';
    const done = await store.put([record]);
    return done.ok ? 'placed' : done.error;
  };
  const newlySuperseded = async ({ id, provider, kind }: NewToken): Promise<number> => {
    if (!replaces(provider, kind)) return 0;
    const [opener, all] = [await lock.opener(), await store.all()];
    if (!opener.ok || !all.ok) return 0;
    const opened = await openAll(crypto, opener.value, all.value.records.filter(isLive), replaces);
    if (!opened.ok) return 0;
    return [...supersededBy(opened.value.tokens, replaces).values()].filter((newer) => newer === id).length;
  };

  return {
    lock,
    list,
    async append(token) {
      const sealer = await lock.sealer();
      if (!sealer.ok) return refused(sealer.error);
      const { id, ...rest } = token;
      const print = await fingerprint(crypto, sealer.value.fingerprint, token.provider, token.token);
      const contents = { ...rest, note: '', inputs: {}, savedAt: now() };
      const record = await sealRecord(crypto, sealer.value, { id, fingerprint: print }, contents);
      if (!record.ok) return refused(record.error);
      const outcome = await inOrder(() => place(record.value));
      if (outcome === 'known') return { kind: 'known' };
      if (outcome === 'repeated') return { kind: 'saved', superseded: 0 };
      if (outcome !== 'placed') return refused(outcome);
      return { kind: 'saved', superseded: await newlySuperseded(token) };
    },
    async isKnown(provider, token) {
      const sealer = await lock.sealer();
      const all = await store.all();
      if (!sealer.ok || !all.ok) return false;
      return holds(all.value.records, await fingerprint(crypto, sealer.value.fingerprint, provider, token));
    },
    async open(id) {
      const found = await present(id, readable(store, second));
      return found.ok ? openRecord(crypto, found.value.opener, found.value.record) : found;
    },
    describe: (id, change) =>
      inOrder(async () => {
        const found = await present(id);
        if (!found.ok) return found;
        const { record, opener } = found.value;
        const contents = await openRecord(crypto, opener, record);
        if (!contents.ok) return contents;
        const next = await sealRecord(crypto, opener, record, { ...contents.value, ...change });
        return next.ok ? store.put([next.value]) : next;
      }),
    remove: (id) =>
      inOrder(async () => {
        const found = await present(id);
        if (!found.ok) return found;
        const removedAt = now();
        const done = await store.put([{ ...found.value.record, removedAt }]);
        return done.ok ? ok({ until: removedAt + undoMs }) : done;
      }),
    restore: (id) =>
      inOrder(async () => {
        const found = await store.get(id);
        if (!found.ok) return found;
        if (found.value === null) return fail('not-found');
        const { removedAt, ...record } = found.value;
        if (removedAt === undefined) return ok(null);
        const all = await store.all();
        if (!all.ok) return all;
        // The same token was taken in again meanwhile: that record stays, and this one goes for good.
        const isThereAgain = await holds(all.value.records, record.fingerprint);
        return isThereAgain ? store.delete([id]) : store.put([record]);
      }),
    lost: () => recovery.count(),
    restoreLost: () => inOrder(() => recovery.restore()),
    forgetLost: () => inOrder(recovery.forget),
    refreshCopy: () => inOrder(recovery.refresh),
    compare: async (moved) => {
      const compared = await takingIn.compare(moved);
      return compared.ok ? ok(compared.value.comparison) : compared;
    },
    takeIn: (moved, differing, beside) => inOrder(() => takingIn.takeIn(moved, differing, beside)),
    purge: () =>
      inOrder(async () => {
        const all = await store.all();
        if (!all.ok) return;
        const over = all.value.records.filter(
          ({ removedAt }) => removedAt !== undefined && removedAt + undoMs <= now(),
        );
        await store.delete(over.map(({ id }) => id));
      }),
  };
}

function refused(reason: VaultRefusal): Refused {
  return { kind: 'refused', reason };
}
