import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { MemoryArea } from '../platform/testing/memory-area';
import { keyShelf } from './key-shelf';
import { goodPassphrase, sampleToken, vaultKit, type VaultKit } from './testing/vault-kit';
import type { Vault } from './vault';

/**
 * Storage that was damaged in every way that we could think of. Nothing is ever lost in silence: what the list lacks is
 * either offered from the second copy, or counted as damaged, or the vault says that it is damaged.
 */
interface Case {
  readonly what: string;
  readonly damage: (kit: VaultKit, ids: readonly string[]) => void | Promise<void>;
  /** Before anything is restored; of three tokens. */
  readonly tokens: number;
  readonly damaged: number;
  readonly restorable: number;
}

const key = (id: string | undefined): string => `record:${id ?? ''}`;
const read = (area: MemoryArea, name: string): string => area.stored.get(name) ?? '';
const change = (area: MemoryArea, name: string, edit: (json: string) => string): void => {
  area.stored.set(name, edit(read(area, name)));
};
/** Changes one bit of a base64 member of a record, so that it is still base64. */
const flip = (member: string) => (json: string) =>
  json.replace(new RegExp(`"${member}":"(.{8})(.)`), (_all, before: string, letter: string) => {
    return `"${member}":"${before}${letter === 'A' ? 'B' : 'A'}`;
  });
const cut = (json: string): string => json.replace(/"text":"(.{40})[^"]*"/, '"text":"$1"');
const each = (ids: readonly string[], act: (id: string) => void): void => ids.forEach(act);

const cases: readonly Case[] = [
  {
    what: 'one record is missing',
    damage: ({ local }, [a]) => void local.stored.delete(key(a)),
    tokens: 2,
    damaged: 0,
    restorable: 1,
  },
  {
    what: 'all records are missing',
    damage: ({ local }, ids) => each(ids, (id) => local.stored.delete(key(id))),
    tokens: 0,
    damaged: 0,
    restorable: 3,
  },
  {
    what: 'the whole area is empty',
    damage: ({ local }) => local.stored.clear(),
    tokens: 0,
    damaged: 0,
    restorable: 3,
  },
  {
    what: 'the header’s copy is missing',
    damage: ({ local }) => void local.stored.delete('vault:header'),
    tokens: 3,
    damaged: 0,
    restorable: 0,
  },
  ...['null', '7', '"text"', '[]', '{}', 'true'].map((json) => ({
    what: `a record is ${json}`,
    damage: ({ local }: VaultKit, [a]: readonly string[]) => void local.stored.set(key(a), json),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  })),
  ...['key', 'iv', 'text'].map((member) => ({
    what: `a bit of a seal’s ${member} is flipped`,
    damage: ({ local }: VaultKit, [a]: readonly string[]) => change(local, key(a), flip(member)),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  })),
  {
    what: 'a fingerprint is changed',
    damage: ({ local }, [a]) =>
      change(local, key(a), (json) => json.replace(/"fingerprint":"..../, '"fingerprint":"AAAA')),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  },
  {
    what: 'a seal is cut off',
    damage: ({ local }, [a]) => change(local, key(a), cut),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  },
  {
    what: 'a record lost a member',
    damage: ({ local }, [a]) => change(local, key(a), (json) => json.replace('"schema":1,', '')),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  },
  {
    what: 'a record has a member of the wrong type',
    damage: ({ local }, [a]) => change(local, key(a), (json) => json.replace('"schema":1', '"schema":"1"')),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  },
  {
    what: 'two records are swapped',
    damage: ({ local }, [a, b]) => {
      const first = read(local, key(a));
      local.stored.set(key(a), read(local, key(b)));
      local.stored.set(key(b), first);
    },
    tokens: 1,
    damaged: 2,
    restorable: 2,
  },
  {
    what: 'a record stands in another’s place under its name',
    damage: ({ local }, [a = '', b = '']) =>
      void local.stored.set(key(a), read(local, key(b)).replaceAll(b, a)),
    tokens: 2,
    damaged: 1,
    restorable: 1,
  },
  {
    what: 'every record is damaged in another way',
    damage: ({ local }, [a, b, c]) => {
      local.stored.delete(key(a));
      change(local, key(b), cut);
      change(local, key(c), flip('text'));
    },
    tokens: 0,
    damaged: 2,
    restorable: 3,
  },
  {
    what: 'the second copy is empty',
    damage: ({ copy }) => copy.stored.clear(),
    tokens: 3,
    damaged: 0,
    restorable: 0,
  },
  {
    what: 'the second copy is damaged',
    damage: ({ copy }, ids) => each(ids, (id) => change(copy, key(id), flip('text'))),
    tokens: 3,
    damaged: 0,
    restorable: 0,
  },
  {
    what: 'a record is lost and its second copy is damaged',
    damage: ({ local, copy }, [a]) => {
      change(local, key(a), cut);
      change(copy, key(a), flip('text'));
    },
    tokens: 2,
    damaged: 1,
    restorable: 0,
  },
  {
    what: 'the database with the keys is lost',
    damage: (kit) => void (kit.shelf = keyShelf(new IDBFactory())),
    tokens: 3,
    damaged: 0,
    restorable: 0,
  },
  {
    what: 'the database with the keys and the whole area are lost',
    damage: (kit) => {
      kit.shelf = keyShelf(new IDBFactory());
      kit.local.stored.clear();
    },
    tokens: 0,
    damaged: 0,
    restorable: 3,
  },
  {
    what: 'both headers are damaged',
    damage: async (kit) => {
      await kit.shelf.change({ header: 'damaged' });
      kit.local.stored.set('vault:header', '{"format":1}');
    },
    tokens: 3,
    damaged: 0,
    restorable: 0,
  },
  {
    what: 'both databases are lost',
    damage: (kit) => {
      kit.shelf = keyShelf(new IDBFactory());
      kit.copy.stored.clear();
    },
    tokens: 3,
    damaged: 0,
    restorable: 0,
  },
];

test('there are at least 20 ways', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
});

test.each(cases)('$what: nothing is lost in silence', async ({ damage, tokens, damaged, restorable }) => {
  const { kit, values, ids } = await filled();
  await damage(kit, ids);
  const vault = kit.start();
  expect((await vault.lock.unlock(goodPassphrase)).kind).toBe('done');
  await vault.refreshCopy();
  // Nobody asked for anything yet, so nothing has changed.
  expect(await counts(vault)).toEqual([tokens, damaged, restorable]);
  expect(await kit.start().restoreLost()).toEqual({ ok: true, value: restorable });
  expect(await counts(kit.start())).toEqual([tokens + restorable, 3 - tokens - restorable, 0]);
  const listing = await kit.start().list();
  const back = listing.kind === 'tokens' ? listing.tokens.map(({ token }) => token) : [];
  expect(back.filter((token) => !values.includes(token))).toEqual([]);
  expect(new Set(back).size).toBe(back.length);
  // And the next start has nothing to say.
  await kit.start().refreshCopy();
  expect((await counts(kit.start()))[2]).toBe(0);
});

test.each(cases.filter(({ restorable }) => restorable > 0))(
  '$what: who gives the second copy up is not asked again',
  async ({ damage, restorable }) => {
    const { kit, ids } = await filled();
    await damage(kit, ids);
    expect(await kit.start().forgetLost()).toEqual({ ok: false, error: 'locked' });
    await kit.start().lock.unlock(goodPassphrase);
    expect(await kit.start().forgetLost()).toEqual({ ok: true, value: restorable });
    await kit.start().refreshCopy();
    expect((await counts(kit.start()))[2]).toBe(0);
  },
);

test('with the vault locked, what is missing is offered and can be put back', async () => {
  const { kit, ids, values } = await filled();
  each(ids, (id) => kit.local.stored.delete(key(id)));
  expect(await kit.start().list()).toEqual({ kind: 'locked', count: 0, restorable: 3 });
  expect(await kit.start().restoreLost()).toEqual({ ok: true, value: 3 });
  await kit.start().lock.unlock(goodPassphrase);
  const listing = await kit.start().list();
  expect(listing.kind === 'tokens' && listing.tokens.map(({ token }) => token).toSorted()).toEqual(
    values.toSorted(),
  );
});

test('a deleted token is never offered, wherever a background was killed', async () => {
  for (const failing of ['set', 'remove'] as const) {
    for (const place of ['local', 'copy'] as const) {
      const { kit, ids } = await filled();
      const vault = kit.start();
      await vault.lock.unlock(goodPassphrase);
      await vault.remove(ids[0] ?? '');
      kit[place].before = (operation) => {
        if (operation === failing) throw new Error('An unexpected error occurred');
      };
      kit.clock.now += 61_000;
      await vault.purge();
      kit[place].before = () => undefined;
      await kit.start().refreshCopy();
      await kit.start().purge();
      expect(await counts(kit.start())).toEqual([2, 0, 0]);
    }
  }
});

test('a token that was lost and taken in again is not offered a second time', async () => {
  const { kit, tokens } = await filled();
  const [first] = tokens;
  if (first === undefined) throw new Error('There are three.');
  kit.local.stored.delete(key(first.id));
  const id = crypto.randomUUID();
  expect((await kit.start().append({ ...first, id })).kind).toBe('saved');
  await kit.start().lock.unlock(goodPassphrase);
  expect(await counts(kit.start())).toEqual([3, 0, 0]);
});

test('a record of a later version is left alone, although there is an older copy of it', async () => {
  const { kit, ids } = await filled();
  kit.local.stored.set(key(ids[0]), '{"schema":2}');
  await kit.start().lock.unlock(goodPassphrase);
  expect(await counts(kit.start())).toEqual([2, 1, 0]);
  await kit.start().refreshCopy();
  await kit.start().restoreLost();
  expect(read(kit.local, key(ids[0]))).toBe('{"schema":2}');
});

test('a second copy that fails stops nothing, and is put right at the next start', async () => {
  const { kit } = await filled();
  kit.copy.before = () => {
    throw new Error('An unexpected error occurred');
  };
  const token = sampleToken();
  expect((await kit.start().append(token)).kind).toBe('saved');
  await kit.start().refreshCopy();
  kit.copy.before = () => undefined;
  await kit.start().refreshCopy();
  const copied = JSON.parse(read(kit.copy, key(token.id)));
  expect(copied).toEqual(JSON.parse(read(kit.local, key(token.id))));
  expect(JSON.parse(read(kit.copy, 'vault:header'))).toEqual((await kit.shelf.read()).header);
});

test('a first copy that cannot be read is no empty vault, and nothing is written over', async () => {
  const { kit, ids } = await filled();
  await kit.start().lock.unlock(goodPassphrase);
  for (const failing of ['get', 'set'] as const) {
    kit.local.before = (operation) => {
      if (operation === failing) throw new Error('An unexpected error occurred');
    };
    const before = [...kit.local.stored, ...kit.copy.stored];
    expect(await kit.start().append(sampleToken())).toEqual({ kind: 'refused', reason: 'storage-failed' });
    await kit.start().refreshCopy();
    expect([...kit.local.stored, ...kit.copy.stored]).toEqual(before);
    kit.local.before = () => undefined;
  }
  expect((await counts(kit.start()))[0]).toBe(ids.length);
});

test('while the first copy cannot be read, the tokens can be read from the second one, and nothing is changed', async () => {
  const { kit, ids, values } = await filled();
  const locked = { kind: 'locked', count: 3, restorable: 3 };
  const before = [...kit.local.stored, ...kit.copy.stored];
  kit.local.before = (operation) => {
    if (operation === 'get') throw new Error('An unexpected error occurred');
  };
  expect(await kit.start().list()).toEqual(locked);
  expect(await kit.start().lost()).toEqual({ ok: true, value: 3 });
  expect((await kit.start().lock.unlock(goodPassphrase)).kind).toBe('done');
  const vault = kit.start();
  expect(await counts(vault)).toEqual([3, 0, 3]);
  const opened = await Promise.all(ids.map((id) => vault.open(id)));
  expect(opened.map((one) => (one.ok ? one.value.token : one.error))).toEqual(values);
  const failed = { ok: false, error: 'storage-failed' };
  expect(await vault.restoreLost()).toEqual(failed);
  expect(await vault.forgetLost()).toEqual(failed);
  expect(await vault.describe(ids[0] ?? '', { name: 'Other' })).toEqual(failed);
  expect(await vault.remove(ids[0] ?? '')).toEqual(failed);
  await vault.refreshCopy();
  await vault.purge();
  expect([...kit.local.stored, ...kit.copy.stored]).toEqual(before);
  // Once it can be read again, there is nothing to say.
  kit.local.before = () => undefined;
  expect(await counts(kit.start())).toEqual([3, 0, 0]);
  await kit.start().lock.lock();
});

test('a token that was deleted is not read from the second copy, and a record that is damaged there is counted', async () => {
  const { kit, ids } = await filled();
  await kit.start().lock.unlock(goodPassphrase);
  await kit.start().remove(ids[0] ?? '');
  change(kit.copy, key(ids[1]), flip('text'));
  kit.local.before = () => {
    throw new Error('An unexpected error occurred');
  };
  expect(await counts(kit.start())).toEqual([1, 1, 1]);
  expect(await kit.start().open(ids[0] ?? '')).toEqual({ ok: false, error: 'not-found' });
});

test('where neither copy can be read, that is said', async () => {
  const { kit } = await filled();
  await kit.start().lock.unlock(goodPassphrase);
  for (const area of [kit.local, kit.copy])
    area.before = () => {
      throw new Error('An unexpected error occurred');
    };
  expect(await kit.start().list()).toEqual({ kind: 'refused', reason: 'storage-failed' });
});

test('restoring into full storage changes nothing, and works when there is room', async () => {
  const { kit, ids } = await filled();
  await kit.start().lock.unlock(goodPassphrase);
  const full = [...kit.local.stored].flat().join('').length;
  each(ids, (id) => kit.local.stored.delete(key(id)));
  kit.local.quota = full - 200;
  expect(await kit.start().restoreLost()).toEqual({ ok: false, error: 'storage-full' });
  expect(await counts(kit.start())).toEqual([0, 0, 3]);
  kit.local.quota = full + 200;
  expect(await kit.start().restoreLost()).toEqual({ ok: true, value: 3 });
});

async function filled() {
  const kit = vaultKit();
  const tokens = [1, 2, 3].map(() => sampleToken());
  for (const token of tokens) await kit.start().append(token);
  await kit.start().lock.protect('', goodPassphrase);
  await kit.start().lock.lock();
  return { kit, tokens, ids: tokens.map(({ id }) => id), values: tokens.map(({ token }) => token) };
}

async function counts(vault: Vault): Promise<readonly number[]> {
  const listing = await vault.list();
  if (listing.kind !== 'tokens') throw new Error(`The listing is ${listing.kind}.`);
  return [listing.tokens.length, listing.damaged, listing.restorable];
}
