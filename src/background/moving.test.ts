import { expect, test } from 'vitest';
import { workOf } from '../lib/testing/work';
import { plainFormats } from '../messages/choices';
import { providers, providersForUrl } from '../providers/registry';
import { utf8 } from '../vault/bytes';
import { sealBackup } from '../vault/backup';
import { fewestIterations } from '../vault/kdf';
import { quickCrypto } from '../vault/testing/quick-crypto';
import { goodPassphrase, sampleToken, vaultKit, type VaultKit } from '../vault/testing/vault-kit';
import { sampleOf } from '../../test/token-samples';
import { moving } from './moving';

const secret = 'four random words here';
const place = providers.flatMap(({ id, tokens }) => tokens.map((kind) => ({ provider: id, kind })))[0];

function movingOf(kit: VaultKit, vault = kit.start()) {
  const parts = { vault, local: kit.local, crypto: quickCrypto, now: () => kit.clock.now };
  return moving({
    ...parts,
    iterations: () => Promise.resolve(fewestIterations),
    issuers: { all: providers, forUrl: providersForUrl },
  });
}

/** A token whose form its provider knows. */
function realToken(name: string) {
  const shape = place?.kind.shapes[0];
  if (place === undefined || shape === undefined) throw new Error('There is a provider with a shape.');
  return sampleToken({ provider: place.provider, kind: place.kind.id, token: sampleOf(shape), name });
}

async function filled(count = 3) {
  const kit = vaultKit();
  const tokens = Array.from({ length: count }, (_one, at) => realToken(`Token ${at}`));
  for (const token of tokens) await kit.start().append(token);
  return { kit, tokens, values: tokens.map(({ token }) => token).toSorted() };
}

async function valuesOf(kit: VaultKit): Promise<readonly string[]> {
  const listing = await kit.start().list();
  return listing.kind === 'tokens' ? listing.tokens.map(({ token }) => token).toSorted() : [];
}

async function backupOf(kit: VaultKit): Promise<string> {
  const answer = await movingOf(kit).export('', secret);
  if (answer.kind !== 'file') throw new Error(`The export is ${answer.kind}.`);
  return answer.text;
}

test('everything moves to another browser: tokens with their words, settings, sites, descriptions', async () => {
  const { kit, tokens, values } = await filled();
  const [first] = tokens;
  await kit
    .start()
    .describe(first?.id ?? '', { note: 'On the desk', inputs: { gateway: 'https://a.example' } });
  await kit.local.set({
    settings: { lockMinutes: 60 },
    sites: { 'https://cloud.example': { addedAt: 7 } },
    'pointed:sample:https://cloud.example': { 'save-token': '{"role":"button"}' },
  });
  const file = await backupOf(kit);
  for (const value of values) expect(file).not.toContain(value);

  const other = vaultKit();
  await other.local.set({ sites: { 'https://mine.example': { addedAt: 9 } } });
  const before = new Map(other.local.stored);
  expect(await movingOf(other).preview(file, '')).toEqual({ kind: 'unreadable', reason: 'needs-passphrase' });
  expect(await movingOf(other).preview(file, 'not this one')).toEqual({
    kind: 'unreadable',
    reason: 'wrong-passphrase',
  });
  expect(await movingOf(other).preview(file, secret)).toEqual({
    kind: 'preview',
    fresh: 3,
    same: 0,
    different: 0,
    leftOut: [],
    leftOutCount: 0,
    settings: true,
  });
  before.set('vault:header', other.local.stored.get('vault:header') ?? '');
  expect(other.local.stored).toEqual(before);
  expect(await movingOf(other).import(file, secret, 'keep')).toEqual({
    kind: 'imported',
    added: 3,
    changed: 0,
  });
  const [mine, theirs] = [await kit.start().list(), await other.start().list()];
  expect(theirs).toEqual(mine);
  expect(await other.local.get(['settings', 'sites', 'pointed:sample:https://cloud.example'])).toMatchObject({
    settings: { lockMinutes: 60 },
    sites: { 'https://cloud.example': { addedAt: 7 }, 'https://mine.example': { addedAt: 9 } },
    'pointed:sample:https://cloud.example': { 'save-token': '{"role":"button"}' },
  });
  // What came by file is known like everything else, and has a second copy.
  expect(await other.start().isKnown(first?.provider ?? '', first?.token ?? '')).toBe(true);
  expect([...other.copy.stored.keys()].filter((key) => key.startsWith('record:'))).toHaveLength(3);
});

test('the preview tells new, same and different, and the person says what becomes of the last', async () => {
  const { kit, tokens } = await filled();
  const file = await backupOf(kit);
  const [first, second] = tokens;
  await kit.start().describe(first?.id ?? '', { name: 'Renamed since' });
  await kit.start().remove(second?.id ?? '');
  expect(await movingOf(kit).preview(file, secret)).toMatchObject({ fresh: 1, same: 1, different: 1 });
  const name = async () => {
    const opened = await kit.start().open(first?.id ?? '');
    return opened.ok && opened.value.name;
  };
  expect(await movingOf(kit).import(file, secret, 'keep')).toEqual({
    kind: 'imported',
    added: 1,
    changed: 0,
  });
  expect(await name()).toBe('Renamed since');
  expect(await movingOf(kit).import(file, secret, 'replace')).toEqual({
    kind: 'imported',
    added: 0,
    changed: 1,
  });
  expect(await name()).toBe('Token 0');
  expect(await movingOf(kit).preview(file, secret)).toMatchObject({ fresh: 0, same: 3, different: 0 });
});

test('an import that does not fit changes nothing', async () => {
  const { kit } = await filled();
  const file = await backupOf(kit);
  const other = vaultKit();
  await other.start().append(realToken('There before'));
  const before = new Map(other.local.stored);
  other.local.quota = [...other.local.stored].flat().join('').length + 1_500;
  expect(await movingOf(other).import(file, secret, 'keep')).toEqual({
    kind: 'refused',
    reason: 'storage-full',
  });
  expect(other.local.stored).toEqual(before);
  other.local.quota = 10_485_760;
  for (let at = 0; at < 1_998; at += 1) before.set(`record:filler-${at}`, '{}');
  for (const [key, value] of before) other.local.stored.set(key, value);
  expect(await movingOf(other).import(file, secret, 'keep')).toEqual({ kind: 'refused', reason: 'too-many' });
  expect(other.local.stored).toEqual(before);
});

test('a locked vault gives nothing out and takes no file in; with a passphrase it asks for it', async () => {
  const { kit } = await filled();
  const file = await backupOf(kit);
  await kit.start().lock.protect('', goodPassphrase);
  expect((await movingOf(kit).export('not this one', secret)).kind).toBe('wrong-passphrase');
  expect((await movingOf(kit).exportPlain('', 'csv')).kind).toBe('wrong-passphrase');
  expect((await movingOf(kit).export(goodPassphrase, 'short')).kind).toBe('too-short');
  expect((await movingOf(kit).export(goodPassphrase, secret)).kind).toBe('file');
  await kit.start().lock.lock();
  for (const answer of [
    await movingOf(kit).export(goodPassphrase, secret),
    await movingOf(kit).exportPlain(goodPassphrase, 'csv'),
    await movingOf(kit).preview(file, secret),
    await movingOf(kit).import(file, secret, 'keep'),
  ]) {
    expect(answer).toEqual({ kind: 'refused', reason: 'locked' });
  }
});

test.each(plainFormats)('what goes out as %s comes back in another browser', async (format) => {
  const { kit, values } = await filled();
  const answer = await movingOf(kit).exportPlain('', format);
  const text = answer.kind === 'file' ? answer.text : '';
  const other = vaultKit();
  expect(await movingOf(other).preview(text, '')).toMatchObject({
    fresh: 3,
    leftOutCount: 0,
    settings: false,
  });
  expect(await movingOf(other).import(text, '', 'keep')).toMatchObject({ added: 3 });
  expect(await valuesOf(other)).toEqual(values);
  expect(await other.local.get('settings')).toEqual({});
});

test('what fits no provider is left out, and named', async () => {
  const kit = vaultKit();
  const file = `name,password,url\nMy bank,${crypto.randomUUID()} x,https://bank.example\n`;
  expect(await movingOf(kit).preview(file, '')).toMatchObject({
    fresh: 0,
    leftOut: ['My bank'],
    leftOutCount: 1,
  });
});

const inside: readonly (readonly [what: string, contents: string])[] = [
  ['no JSON', 'not JSON'],
  ['JSON a million deep', `{"tokens":${'['.repeat(1_000_000)}`],
  ['no tokens', '{"exportedAt":1}'],
  [
    'a prototype',
    '{"__proto__":{"polluted":1},"exportedAt":1,"tokens":[],"settings":{},"sites":{},"pointed":{}}',
  ],
  [
    'a prototype in its sites',
    '{"exportedAt":1,"tokens":[],"settings":{},"sites":{"__proto__":{"addedAt":1}},"pointed":{}}',
  ],
  ['a token of another form', '{"exportedAt":1,"tokens":[{"id":"x"}],"settings":{},"sites":{},"pointed":{}}'],
  [
    'more tokens than a vault holds',
    `{"exportedAt":1,"tokens":[${'{},'.repeat(2_000)}{}],"settings":{},"sites":{},"pointed":{}}`,
  ],
];

test.each(inside)(
  'a backup with the right passphrase and %s inside changes nothing',
  async (_what, contents) => {
    const { kit } = await filled(1);
    const file = await sealBackup(quickCrypto, secret, fewestIterations, utf8(contents));
    const before = new Map(kit.local.stored);
    const ms = await workOf(async () => {
      const answer = await movingOf(kit).import(file, secret, 'replace');
      expect(answer).toEqual({ kind: 'unreadable', reason: 'damaged' });
    });
    // With a thousandth of the rounds, so that only what is ours is measured.
    expect(ms).toBeLessThan(100);
    expect(kit.local.stored).toEqual(before);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
