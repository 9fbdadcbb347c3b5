import { expect, test } from 'vitest';
import { goodPassphrase, sampleToken, vaultKit } from './testing/vault-kit';
import { mostRecords, undoMs, type Vault } from './vault';

async function tokensOf(vault: Vault): Promise<readonly string[]> {
  const listing = await vault.list();
  if (listing.kind !== 'tokens') throw new Error(`The listing is ${listing.kind}.`);
  return listing.tokens.map(({ token }) => token);
}

test('a token comes back as it was taken in', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken({ expiresAt: 'never', unusual: true });
  expect(await vault.append(token)).toEqual({ kind: 'saved', superseded: 0 });
  const opened = await kit.start().open(token.id);
  const { id: _id, ...contents } = token;
  expect(opened).toEqual({ ok: true, value: { ...contents, note: '', inputs: {}, savedAt: kit.clock.now } });
});

test('nothing private stands outside the seal', async () => {
  const kit = vaultKit();
  const token = sampleToken({ name: 'Secret name', account: 'someone@sample.example' });
  await kit.start().append(token);
  const stored = [...kit.local.stored].flat().join('\n');
  expect(stored).toContain(token.id);
  for (const secret of [token.token, token.name, token.account, token.page, token.provider, 'scopes']) {
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(btoa(secret).slice(0, -3));
  }
});

test('an id is stored once, however often it is sent, also by a background that was killed meanwhile', async () => {
  const kit = vaultKit();
  const token = sampleToken();
  const answers = [
    await kit.start().append(token),
    await kit.start().append(token),
    ...(await Promise.all([1, 2, 3].map(() => kit.start().append(token)))),
  ];
  expect(answers).toEqual(answers.map(() => ({ kind: 'saved', superseded: 0 })));
  expect(await tokensOf(kit.start())).toEqual([token.token]);
});

test('an id that stands for one token is not given to another', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  const outcome = await vault.append(sampleToken({ id: token.id }));
  expect(outcome).toEqual({ kind: 'refused', reason: 'refused' });
  expect(await tokensOf(vault)).toEqual([token.token]);
});

test('the same token is known under another id, and tokens of other providers are not', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  expect(await vault.append({ ...token, id: crypto.randomUUID() })).toEqual({ kind: 'known' });
  expect(await vault.isKnown('sample', token.token)).toBe(true);
  expect(await vault.isKnown('other', token.token)).toBe(false);
});

test('two tabs that save the same new token at once store it once', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  const outcomes = await Promise.all(
    Array.from({ length: 5 }, () => vault.append({ ...token, id: crypto.randomUUID() })),
  );
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['known', 'known', 'known', 'known', 'saved']);
});

test('100 captures at the same time are 100 records', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const tokens = Array.from({ length: 100 }, () => sampleToken());
  const outcomes = await Promise.all(tokens.map((token) => vault.append(token)));
  expect(outcomes.every(({ kind }) => kind === 'saved')).toBe(true);
  expect((await tokensOf(vault)).toSorted()).toEqual(tokens.map(({ token }) => token).toSorted());
});

test('taking in works while the vault is locked, and what was taken in is there after unlocking', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  await vault.lock.protect('', goodPassphrase);
  await vault.lock.lock();
  const token = sampleToken({ kind: 'newest' });
  expect(await vault.append(token)).toEqual({ kind: 'saved', superseded: 0 });
  expect(await vault.append({ ...token, id: crypto.randomUUID() })).toEqual({ kind: 'known' });
  expect(await vault.list()).toEqual({ kind: 'locked', count: 1, restorable: 0 });
  expect(await vault.open(token.id)).toEqual({ ok: false, error: 'locked' });
  expect(await vault.describe(token.id, { name: 'x' })).toEqual({ ok: false, error: 'locked' });
  expect(await vault.remove(token.id)).toEqual({ ok: false, error: 'locked' });
  await vault.lock.unlock(goodPassphrase);
  expect(await tokensOf(vault)).toEqual([token.token]);
});

test('a newer token of the same account supersedes older ones, and says how many', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const answers = [];
  for (const account of ['a', 'a', 'b', 'a']) {
    kit.clock.now += 1_000;
    answers.push(await vault.append(sampleToken({ kind: 'newest', account, name: `at ${kit.clock.now}` })));
  }
  expect(answers.map((answer) => answer.kind === 'saved' && answer.superseded)).toEqual([0, 1, 0, 1]);
  const listing = await vault.list();
  const states =
    listing.kind === 'tokens' ? listing.tokens.map(({ name, superseded }) => [name, superseded]) : [];
  expect(states.toSorted().map(([, superseded]) => superseded)).toEqual([true, true, false, false]);
});

test('a name and a note are changed inside the seal', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  expect(await vault.describe(token.id, { note: 'On the old laptop' })).toEqual({ ok: true, value: null });
  const opened = await vault.open(token.id);
  expect(opened.ok && [opened.value.name, opened.value.note]).toEqual(['Laptop', 'On the old laptop']);
  expect([...kit.local.stored.values()].join()).not.toContain('old laptop');
  expect(await vault.describe(token.id, { note: '😀'.repeat(5_000) })).toEqual({
    ok: false,
    error: 'too-long',
  });
});

test('a deleted token can be brought back, until it is purged', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  expect(await vault.remove(token.id)).toEqual({ ok: true, value: { until: kit.clock.now + undoMs } });
  expect(await tokensOf(vault)).toEqual([]);
  expect(await vault.open(token.id)).toEqual({ ok: false, error: 'not-found' });
  await vault.purge();
  expect(await vault.restore(token.id)).toEqual({ ok: true, value: null });
  expect(await tokensOf(vault)).toEqual([token.token]);
  await vault.remove(token.id);
  kit.clock.now += undoMs;
  await vault.purge();
  expect(await vault.restore(token.id)).toEqual({ ok: false, error: 'not-found' });
  expect([...kit.local.stored.keys()].filter((key) => key.startsWith('record:'))).toEqual([]);
});

test('a deleted token that is taken in again is stored again, and the older one does not come back beside it', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  await vault.remove(token.id);
  expect(await vault.append({ ...token, id: crypto.randomUUID() })).toEqual({ kind: 'saved', superseded: 0 });
  await vault.restore(token.id);
  expect(await tokensOf(vault)).toEqual([token.token]);
});

test('damaged records are counted and kept, and the rest is listed', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const kept = sampleToken();
  const broken = sampleToken();
  await vault.append(kept);
  await vault.append(broken);
  const strange = {
    'record:empty-object-0000': '{}',
    'record:number-0000000000': '7',
    'record:newer-00000000000': '{"schema":2}',
  };
  for (const [key, value] of Object.entries(strange)) kit.local.stored.set(key, value);
  const text = kit.local.stored.get(`record:${broken.id}`) ?? '';
  kit.local.stored.set(`record:${broken.id}`, text.replace(/"text":"..../, '"text":"AAAA'));
  const before = new Map(kit.local.stored);
  const listing = await kit.start().list();
  expect(listing.kind === 'tokens' && [listing.tokens.map(({ token }) => token), listing.damaged]).toEqual([
    [kept.token],
    4,
  ]);
  expect(await vault.open(broken.id)).toEqual({ ok: false, error: 'damaged' });
  expect(await vault.append(sampleToken({ id: 'newer-00000000000' }))).toEqual({
    kind: 'refused',
    reason: 'damaged',
  });
  expect(kit.local.stored).toEqual(before);
});

test('a token whose record is damaged is not called known, and can be saved again', async () => {
  const kit = vaultKit();
  const token = sampleToken();
  await kit.start().append(token);
  const text = kit.local.stored.get(`record:${token.id}`) ?? '';
  kit.local.stored.set(`record:${token.id}`, text.replace(/"text":"..../, '"text":"AAAA'));
  expect(await kit.start().isKnown('sample', token.token)).toBe(false);
  expect((await kit.start().append({ ...token, id: crypto.randomUUID() })).kind).toBe('saved');
  expect(await tokensOf(kit.start())).toEqual([token.token]);
});

test('a record that is too large is refused', async () => {
  const vault = vaultKit().start();
  const outcome = await vault.append(sampleToken({ token: 'x'.repeat(16_000) }));
  expect(outcome).toEqual({ kind: 'refused', reason: 'too-long' });
});

test('a full vault refuses, keeps what it has and takes in again after a deletion', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  for (let at = 1; at < mostRecords; at += 1) kit.local.stored.set(`record:filler-${at}`, '{}');
  expect(await vault.append(sampleToken())).toEqual({ kind: 'refused', reason: 'too-many' });
  await vault.remove(token.id);
  kit.clock.now += undoMs;
  await vault.purge();
  expect((await vault.append(sampleToken())).kind).toBe('saved');
});

test('full storage is said to be full, loses nothing, and deleting still works', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  const token = sampleToken();
  await vault.append(token);
  kit.local.quota = [...kit.local.stored].flat().join('').length + 10;
  expect(await vault.append(sampleToken())).toEqual({ kind: 'refused', reason: 'storage-full' });
  expect(await tokensOf(vault)).toEqual([token.token]);
  kit.local.quota += 100;
  expect((await vault.remove(token.id)).ok).toBe(true);
});

test('storage that fails is said to have failed, and nothing is called saved', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  await vault.append(sampleToken());
  for (const failing of ['get', 'set'] as const) {
    kit.local.before = (operation) => {
      if (operation === failing) throw new Error('An unexpected error occurred');
    };
    expect(await vault.append(sampleToken())).toEqual({ kind: 'refused', reason: 'storage-failed' });
  }
  kit.local.before = () => undefined;
  expect((await tokensOf(vault)).length).toBe(1);
});

test('a background that is killed at any storage operation loses nothing that it confirmed', async () => {
  for (let killAt = 0; killAt < 12; killAt += 1) {
    const kit = vaultKit();
    const kill = killer(killAt);
    kit.local.before = kill.step;
    kit.local.after = kill.step;
    const token = sampleToken();
    const first = await Promise.race([kit.start().append(token), kill.done]);
    kit.local.before = () => undefined;
    kit.local.after = () => undefined;
    if (first !== 'killed') expect(await tokensOf(kit.start())).toEqual([token.token]);
    expect((await kit.start().append(token)).kind).toBe('saved');
    expect(await tokensOf(kit.start())).toEqual([token.token]);
  }
});

/** Stops everything at the given operation for good, as a worker that is killed does. */
function killer(at: number): { step: () => Promise<void> | undefined; done: Promise<'killed'> } {
  let operations = 0;
  let end: (word: 'killed') => void = () => undefined;
  const done = new Promise<'killed'>((resolve) => {
    end = resolve;
  });
  const step = (): Promise<void> | undefined => {
    operations += 1;
    if (operations <= at) return undefined;
    end('killed');
    return new Promise<void>(() => undefined);
  };
  return { step, done };
}
