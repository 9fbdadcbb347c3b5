import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { fewestIterations } from './kdf';
import { keyShelf } from './key-shelf';
import { goodPassphrase, lockMinutes, sampleToken, vaultKit, type VaultKit } from './testing/vault-kit';

/** The header as it lies in the copy on disk. */
function headerOf(kit: VaultKit): Record<string, unknown> & { protection: Record<string, unknown> } {
  return JSON.parse(kit.local.stored.get('vault:header') ?? '{}');
}

async function protectedKit(): Promise<VaultKit> {
  const kit = vaultKit();
  await kit.start().append(sampleToken());
  await kit.start().lock.protect('', goodPassphrase);
  await kit.start().lock.lock();
  return kit;
}

test('before a passphrase is set the vault is open by the device key', async () => {
  const { lock } = vaultKit().start();
  expect(await lock.status()).toEqual({
    ok: true,
    value: { state: 'open', protection: 'device', locksAt: null },
  });
  expect(await lock.unlock('')).toMatchObject({ kind: 'done' });
});

test('a passphrase locks, unlocks, is changed and is given up, and no token is lost on the way', async () => {
  const kit = vaultKit();
  const token = sampleToken();
  await kit.start().append(token);
  const open = async () => (await kit.start().open(token.id)).ok;
  expect(await kit.start().lock.protect('', goodPassphrase)).toEqual({
    kind: 'done',
    status: { state: 'open', protection: 'passphrase', locksAt: kit.clock.now + lockMinutes * 60_000 },
  });
  expect(await open()).toBe(true);
  await kit.start().lock.lock();
  expect(await open()).toBe(false);
  expect((await kit.start().lock.unlock(goodPassphrase)).kind).toBe('done');
  expect(await open()).toBe(true);
  expect((await kit.start().lock.protect(goodPassphrase, 'another passphrase')).kind).toBe('done');
  await kit.start().lock.lock();
  expect((await kit.start().lock.unlock(goodPassphrase)).kind).toBe('wrong-passphrase');
  expect((await kit.start().lock.unlock('another passphrase')).kind).toBe('done');
  expect((await kit.start().lock.unprotect('another passphrase')).kind).toBe('done');
  expect(await open()).toBe(true);
  expect(kit.session.stored.has('vault:key')).toBe(false);
});

test('changing or giving up the passphrase asks for it, also while the vault is open', async () => {
  const { lock } = vaultKit().start();
  await lock.protect('', goodPassphrase);
  expect((await lock.protect('not this one', 'another passphrase')).kind).toBe('wrong-passphrase');
  expect((await lock.unprotect('')).kind).toBe('wrong-passphrase');
  await lock.lock();
  expect((await lock.unlock(goodPassphrase)).kind).toBe('done');
});

test('a short passphrase is refused in any form that is typed', async () => {
  const { lock } = vaultKit().start();
  for (const next of ['', 'seven77', '😀😀😀😀😀😀😀', 'u\u0308'.repeat(7)]) {
    expect(await lock.protect('', next)).toEqual({ kind: 'too-short', minimum: 8 });
  }
});

test('a passphrase from a slower machine, or of an older version, gets more rounds at the next unlock', async () => {
  const kit = await protectedKit();
  const rounds = () => Object(headerOf(kit).protection['kdf']).iterations;
  expect(rounds()).toBe(fewestIterations);
  const faster = { iterations: () => Promise.resolve(2_000_000) };
  expect((await kit.start(faster).lock.unlock('not this one')).kind).toBe('wrong-passphrase');
  expect(rounds()).toBe(fewestIterations);
  expect((await kit.start(faster).lock.unlock(goodPassphrase)).kind).toBe('done');
  expect(rounds()).toBe(2_000_000);
  expect(await kit.shelf.read()).toMatchObject({ header: headerOf(kit), device: null });
  // The next one has nothing to do, and on a slower machine rounds do not become fewer.
  const after = headerOf(kit);
  for (const iterations of [2_100_000, 1_200_000]) {
    const { lock } = kit.start({ iterations: () => Promise.resolve(iterations) });
    await lock.lock();
    expect((await lock.unlock(goodPassphrase)).kind).toBe('done');
    expect(headerOf(kit)).toEqual(after);
  }
  const listing = await kit.start().list();
  expect(listing.kind === 'tokens' && [listing.tokens.length, listing.damaged]).toEqual([1, 0]);
});

test('an unlock does not depend on whether a stronger header can be written', async () => {
  const kit = await protectedKit();
  const shelf = { read: kit.shelf.read, change: () => Promise.reject(new Error('broken')) };
  const { lock } = kit.start({ shelf, iterations: () => Promise.resolve(2_000_000) });
  expect(await lock.unlock(goodPassphrase)).toMatchObject({ kind: 'done', status: { state: 'open' } });
  expect((await kit.start().lock.unlock(goodPassphrase)).kind).toBe('done');
});

test('the browser ending locks', async () => {
  const kit = await protectedKit();
  await kit.start().lock.unlock(goodPassphrase);
  kit.session.stored.clear();
  expect((await kit.start().list()).kind).toBe('locked');
});

test('wrong passphrases wait longer and longer, at most a minute, and the right one always works in the end', async () => {
  const kit = await protectedKit();
  const waits = [];
  for (let at = 0; at < 10; at += 1) {
    const outcome = await kit.start().lock.unlock('not this one');
    const waitMs = outcome.kind === 'wrong-passphrase' ? outcome.waitMs : -1;
    waits.push(waitMs);
    kit.clock.now += waitMs;
  }
  expect(waits).toEqual([0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  await kit.start().lock.unlock('not this one');
  expect(await kit.start().lock.unlock(goodPassphrase)).toEqual({ kind: 'wrong-passphrase', waitMs: 60_000 });
  kit.clock.now -= 3_600_000;
  expect(await kit.start().lock.unlock(goodPassphrase)).toEqual({ kind: 'wrong-passphrase', waitMs: 60_000 });
  kit.clock.now += 3_600_000 + 60_000;
  expect((await kit.start().lock.unlock(goodPassphrase)).kind).toBe('done');
});

test('tries that are made at the same time, or cut off by a kill, are counted', async () => {
  const kit = await protectedKit();
  const { lock } = kit.start();
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => lock.unlock('not this one')));
  const waits = outcomes.map((outcome) => outcome.kind === 'wrong-passphrase' && outcome.waitMs);
  expect(waits).toEqual([0, 0, 1_000, 1_000, 1_000]);
});

test('the private key is nowhere on disk in the clear, and its bytes leave memory with the lock', async () => {
  const kit = await protectedKit();
  await kit.start().lock.unlock(goodPassphrase);
  const { privateKey }: { privateKey: string } = JSON.parse(kit.session.stored.get('vault:key') ?? '{}');
  expect(privateKey.length).toBeGreaterThan(100);
  expect([...kit.local.stored.values()].join()).not.toContain(privateKey.slice(40, 80));
  await kit.start().lock.lock();
  expect([...kit.session.stored.values()].join()).not.toContain(privateKey.slice(40, 80));
});

test.each([
  ['publicKey', (header: Record<string, unknown>) => ({ ...header, publicKey: otherPublicKey(header) })],
  ['format', (header: Record<string, unknown>) => ({ ...header, format: 2 })],
  ['iv', (header: Record<string, unknown>) => ({ ...header, iv: btoa('x'.repeat(12)) })],
  [
    'privateKey',
    (header: Record<string, unknown>) => ({ ...header, privateKey: flipped(header['privateKey']) }),
  ],
  ['protection', (header: Record<string, unknown>) => ({ ...header, protection: { kind: 'device' } })],
  [
    'kdf.iterations',
    (header: Record<string, unknown>) => withKdf(header, { iterations: fewestIterations + 1 }),
  ],
  ['kdf.iterations below the floor', (header: Record<string, unknown>) => withKdf(header, { iterations: 1 })],
  ['kdf.salt', (header: Record<string, unknown>) => withKdf(header, { salt: btoa('y'.repeat(16)) })],
  ['an unknown member', (header: Record<string, unknown>) => ({ ...header, extra: 1 })],
])('a header with a changed %s opens nothing', async (_what, change) => {
  const kit = await protectedKit();
  const { header } = await kit.shelf.read();
  const changed: unknown = change(Object(header));
  await kit.shelf.change({ header: changed });
  for (const place of [kit.local, kit.copy]) place.stored.set('vault:header', JSON.stringify(changed));
  const outcome = await kit.start().lock.unlock(goodPassphrase);
  const listing = await kit.start().list();
  expect(outcome.kind === 'done' && listing.kind === 'tokens' && listing.damaged === 0).toBe(false);
});

test('a damaged header is not written over, neither by a capture nor by a new passphrase', async () => {
  const kit = await protectedKit();
  const damaged = { format: 7, from: 'the future' };
  await kit.shelf.change({ header: damaged });
  kit.local.stored.set('vault:header', JSON.stringify(damaged));
  expect(await kit.start().append(sampleToken())).toEqual({ kind: 'refused', reason: 'damaged' });
  expect(await kit.start().lock.protect('', 'another passphrase')).toEqual({
    kind: 'refused',
    reason: 'damaged',
  });
  expect((await kit.shelf.read()).header).toEqual(damaged);
  expect(headerOf(kit)).toEqual(damaged);
});

test('a header that only the disk has lost, or was changed there, is restored from the database', async () => {
  const kit = await protectedKit();
  const before = headerOf(kit);
  kit.local.stored.set('vault:header', JSON.stringify({ ...before, publicKey: otherPublicKey(before) }));
  const token = sampleToken();
  expect((await kit.start().append(token)).kind).toBe('saved');
  expect(headerOf(kit)).toEqual(before);
  await kit.start().lock.unlock(goodPassphrase);
  expect((await kit.start().open(token.id)).ok).toBe(true);
});

test('with a passphrase, losing the database loses no token', async () => {
  const kit = await protectedKit();
  kit.shelf = keyShelf(new IDBFactory());
  expect((await kit.start().lock.unlock(goodPassphrase)).kind).toBe('done');
  const listing = await kit.start().list();
  expect(listing.kind === 'tokens' && [listing.tokens.length, listing.damaged]).toEqual([1, 0]);
});

test('with the device key gone, new tokens are not sealed to a key that nobody has', async () => {
  const kit = vaultKit();
  await kit.start().append(sampleToken());
  kit.shelf = keyShelf(new IDBFactory());
  const token = sampleToken();
  expect((await kit.start().append(token)).kind).toBe('saved');
  expect((await kit.start().open(token.id)).ok).toBe(true);
  const listing = await kit.start().list();
  expect(listing.kind === 'tokens' && [listing.tokens.length, listing.damaged]).toEqual([1, 1]);
});

test('first captures at the same time make one key pair', async () => {
  const kit = vaultKit();
  const vault = kit.start();
  await Promise.all([1, 2, 3, 4].map(() => vault.append(sampleToken())));
  const listing = await kit.start().list();
  expect(listing.kind === 'tokens' && [listing.tokens.length, listing.damaged]).toEqual([4, 0]);
});

test('storage that does not answer is no new vault', async () => {
  const kit = await protectedKit();
  const broken = { read: () => Promise.reject(new Error('broken')), change: kit.shelf.change };
  const before = new Map(kit.local.stored);
  const vault = kit.start({ shelf: broken });
  expect(await vault.append(sampleToken())).toEqual({ kind: 'refused', reason: 'storage-failed' });
  expect(await vault.lock.unlock(goodPassphrase)).toEqual({ kind: 'refused', reason: 'storage-failed' });
  expect(kit.local.stored).toEqual(before);
});

function otherPublicKey(header: Record<string, unknown>): string {
  return flipped(header['publicKey']);
}

function flipped(base64: unknown): string {
  const bytes = Uint8Array.from(atob(String(base64)), (character) => character.charCodeAt(0));
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  return btoa(String.fromCharCode(...bytes));
}

function withKdf(header: Record<string, unknown>, change: object): unknown {
  const protection = Object(header['protection']);
  return { ...header, protection: { ...protection, kdf: { ...protection.kdf, ...change } } };
}
