import { fail, ok, type Result } from '../lib/result';
import { exclusive } from '../platform/exclusive';
import { fingerprint } from './fingerprint';
import type { VaultParts, VaultRefusal } from './parts';
import {
  decodeContents,
  encodeContents,
  largestRecord,
  recordSchema,
  sealContext,
  type Contents,
  type StoredRecord,
} from './record';
import { recordStore } from './record-store';
import { seal, unseal } from './sealing';
import { supersededBy } from './superseded';
import { vaultLock, type Opener, type Sealer, type VaultLock } from './vault-lock';

/** No vault holds more; a page that floods it stops here. */
export const mostRecords = 2_000;
/** How long a deleted token can be brought back. */
export const undoMs = 60_000;
/** So many records are opened at a time. */
const batch = 64;

export interface NewToken extends Omit<Contents, 'savedAt' | 'note' | 'inputs'> {
  /** Made once per candidate: the same id is never stored twice. */
  readonly id: string;
}
export type AppendOutcome =
  { readonly kind: 'saved'; readonly superseded: number } | { readonly kind: 'known' } | Refused;
export interface Refused {
  readonly kind: 'refused';
  readonly reason: VaultRefusal;
}
export interface Listed extends Contents {
  readonly id: string;
  readonly superseded: boolean;
}
/** What the person can change of a token. */
export type Description = Partial<Pick<Contents, 'name' | 'note' | 'inputs'>>;
export type Listing =
  | { readonly kind: 'tokens'; readonly tokens: readonly Listed[]; readonly damaged: number }
  | { readonly kind: 'locked'; readonly count: number }
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
  /** Takes away for good what was deleted long enough ago. */
  purge(): Promise<void>;
}

export function vault(parts: VaultParts): Vault {
  const { crypto, now } = parts;
  const lock = vaultLock(parts);
  const store = recordStore(parts.local);
  const inOrder = exclusive();

  const sealed = async (
    sealer: Pick<Sealer, 'publicKey'>,
    identity: Pick<StoredRecord, 'id' | 'fingerprint'>,
    contents: Contents,
  ): Promise<Result<StoredRecord, 'too-long'>> => {
    const plain = encodeContents(contents);
    const text = await seal(crypto, sealer.publicKey, sealContext(identity), plain);
    plain.fill(0);
    const { id, fingerprint: print } = identity;
    const record: StoredRecord = { schema: recordSchema, id, fingerprint: print, sealed: text };
    return JSON.stringify(record).length > largestRecord ? fail('too-long') : ok(record);
  };
  const opened = async (
    opener: Opener,
    record: StoredRecord,
  ): Promise<Result<Contents, 'locked' | 'damaged'>> => {
    if (!opener.isStill()) return fail('locked');
    const plain = await unseal(
      crypto,
      opener.privateKey,
      opener.publicKey,
      sealContext(record),
      record.sealed,
    );
    const contents = plain === null ? null : decodeContents(plain);
    plain?.fill(0);
    return contents === null ? fail('damaged') : ok(contents);
  };
  /** A record that is there and not deleted, with what opens it. */
  const present = async (
    id: string,
  ): Promise<Result<{ record: StoredRecord; opener: Opener }, VaultRefusal>> => {
    const opener = await lock.opener();
    if (!opener.ok) return opener;
    const record = await store.get(id);
    if (!record.ok) return record;
    if (record.value === null || record.value.removedAt !== undefined) return fail('not-found');
    return ok({ record: record.value, opener: opener.value });
  };

  const list = async (): Promise<Listing> => {
    const all = await store.all();
    if (!all.ok) return refused(all.error);
    const live = all.value.records.filter(({ removedAt }) => removedAt === undefined);
    const opener = await lock.opener();
    if (!opener.ok) {
      return opener.error === 'locked' ? { kind: 'locked', count: live.length } : refused(opener.error);
    }
    const tokens: (Contents & { id: string })[] = [];
    let damaged = all.value.damaged.length;
    for (let at = 0; at < live.length; at += batch) {
      const results = await Promise.all(
        live.slice(at, at + batch).map(async (record) => ({
          id: record.id,
          contents: await opened(opener.value, record),
        })),
      );
      for (const { id, contents } of results) {
        if (contents.ok) tokens.push({ ...contents.value, id });
        else if (contents.error === 'locked') return { kind: 'locked', count: live.length };
        else damaged += 1;
      }
    }
    const superseded = supersededBy(tokens, parts.replaces);
    return {
      kind: 'tokens',
      tokens: tokens.map((token) => ({ ...token, superseded: superseded.has(token.id) })),
      damaged,
    };
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
    if (records.some((other) => isSame(other, record.fingerprint))) return 'known';
    if (records.length + damaged.length >= mostRecords) return 'too-many';
    const done = await store.put(record);
    return done.ok ? 'placed' : done.error;
  };
  const newlySuperseded = async ({ id, provider, kind }: NewToken): Promise<number> => {
    if (!parts.replaces(provider, kind)) return 0;
    const listing = await list();
    if (listing.kind !== 'tokens') return 0;
    return [...supersededBy(listing.tokens, parts.replaces).values()].filter((newer) => newer === id).length;
  };

  return {
    lock,
    list,
    async append(token) {
      const sealer = await lock.sealer();
      if (!sealer.ok) return refused(sealer.error);
      const { id, ...rest } = token;
      const print = await fingerprint(crypto, sealer.value.fingerprint, token.provider, token.token);
      const record = await sealed(
        sealer.value,
        { id, fingerprint: print },
        { ...rest, note: '', inputs: {}, savedAt: now() },
      );
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
      const print = await fingerprint(crypto, sealer.value.fingerprint, provider, token);
      return all.value.records.some((record) => isSame(record, print));
    },
    async open(id) {
      const found = await present(id);
      return found.ok ? opened(found.value.opener, found.value.record) : found;
    },
    describe: (id, change) =>
      inOrder(async () => {
        const found = await present(id);
        if (!found.ok) return found;
        const { record, opener } = found.value;
        const contents = await opened(opener, record);
        if (!contents.ok) return contents;
        const next = await sealed(opener, record, { ...contents.value, ...change });
        return next.ok ? store.put(next.value) : next;
      }),
    remove: (id) =>
      inOrder(async () => {
        const found = await present(id);
        if (!found.ok) return found;
        const removedAt = now();
        const done = await store.put({ ...found.value.record, removedAt });
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
        const isThereAgain = all.value.records.some((other) => isSame(other, record.fingerprint));
        return isThereAgain ? store.delete([id]) : store.put(record);
      }),
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

function isSame({ fingerprint: print, removedAt }: StoredRecord, other: string): boolean {
  return print === other && removedAt === undefined;
}

function refused(reason: VaultRefusal): Refused {
  return { kind: 'refused', reason };
}
