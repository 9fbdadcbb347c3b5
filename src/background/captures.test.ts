import { expect, test } from 'vitest';
import type { CaptureRequest } from '../messages/contract';
import type { ContentSender } from '../messages/senders';
import type { TokenKind } from '../providers/token';
import type { NewToken } from '../vault/vault';
import { vaultKit } from '../vault/testing/vault-kit';
import { captureRate, mostPerMinute } from './capture-rate';
import { captures, type CaptureParts } from './captures';

const kind: TokenKind = {
  id: 'key',
  label: 'key',
  shapes: [{ parts: [{ of: 'hex', from: 32, to: 32 }, { literal: '-EXAMPLE' }], trust: 'sure' }],
  unusual: { from: 12, to: 100 },
  never: [{ reason: 'placeholder', values: ['your_token_here'] }],
  strip: ['Bearer '],
  shownOnce: false,
  records: [],
  replaces: 'nothing',
  variable: 'SAMPLE_TOKEN',
};
const provider = { id: 'sample', tokens: [kind] };
const from: ContentSender = {
  kind: 'content',
  tabId: 7,
  url: new URL('https://dashboard.example/tokens?secret=1#part'),
};

function kit(change: Partial<CaptureParts> = {}) {
  const vaults = vaultKit();
  const vault = vaults.start();
  const asked: string[] = [];
  const parts: CaptureParts = {
    vault,
    rate: captureRate(() => vaults.clock.now),
    providersAt: (url) => Promise.resolve(url.origin === from.url.origin ? [provider] : []),
    providerById: (id) => (id === provider.id ? provider : undefined),
    readClipboard: () => Promise.resolve(null),
    askForClipboard: () => asked.push('clipboard'),
    ...change,
  };
  return { ...captures(parts), vault, vaults, asked };
}

function sample(): string {
  return `${crypto.randomUUID().replaceAll('-', '')}-EXAMPLE`;
}

function request(change: Partial<CaptureRequest> = {}): CaptureRequest {
  return {
    id: crypto.randomUUID(),
    provider: 'sample',
    kind: 'key',
    token: sample(),
    details: {},
    account: '',
    confirmed: false,
    ...change,
  };
}

async function stored(vault: ReturnType<typeof kit>['vault']): Promise<readonly NewToken[]> {
  const listing = await vault.list();
  return listing.kind === 'tokens' ? listing.tokens : [];
}

test('a token is stored with what the form said and the page it was taken on, without its query', async () => {
  const { save, vault } = kit();
  const capture = request({ details: { name: ' CI server ', scopes: ['read'] } });
  expect(await save(capture, from)).toEqual({ kind: 'saved', id: capture.id, superseded: 0 });
  const [token] = await stored(vault);
  expect(token).toMatchObject({
    token: capture.token,
    name: 'CI server',
    page: 'https://dashboard.example/tokens',
    details: capture.details,
    unusual: false,
  });
});

test('what people copy along is taken off, and the same token is then known', async () => {
  const { save, isKnown, vault } = kit();
  const token = sample();
  await save(request({ token: `Bearer ${token}` }), from);
  expect((await stored(vault))[0]?.token).toBe(token);
  const again = request({ token });
  expect(await save(again, from)).toEqual({ kind: 'known', id: again.id });
  expect(await isKnown({ provider: 'sample', kind: 'key', token: `Bearer ${token}` }, from)).toBe(true);
});

test.each([
  ['a look-alike', { token: 'YOUR_TOKEN_HERE' }, { reason: 'look-alike', lookAlike: 'placeholder' }],
  ['nothing', { token: '  ' }, { reason: 'empty' }],
  ['a masked value', { token: 'abcd••••••••wxyz' }, { reason: 'masked' }],
  ['a pasted novel', { token: 'word '.repeat(3_000) }, { reason: 'too-long' }],
  ['a kind that the provider does not have', { kind: 'other' }, { reason: 'wrong-site' }],
  ['a provider that is not at home here', { provider: 'other' }, { reason: 'wrong-site' }],
])('%s is refused with the reason, and nothing is stored', async (_what, change, refusal) => {
  const { save, vault } = kit();
  const capture = request({ confirmed: true, ...change });
  expect(await save(capture, from)).toMatchObject({ kind: 'refused', id: capture.id, ...refusal });
  expect(await stored(vault)).toEqual([]);
});

test('a page that the provider is not on stores nothing and learns nothing', async () => {
  const { save, isKnown, vault } = kit();
  const capture = request();
  await save(capture, from);
  const elsewhere = { ...from, url: new URL('https://evil.example/') };
  expect(await save(request(), elsewhere)).toMatchObject({ kind: 'refused', reason: 'wrong-site' });
  expect(await isKnown({ provider: 'sample', kind: 'key', token: capture.token }, elsewhere)).toBe(false);
  expect((await stored(vault)).length).toBe(1);
});

test('an unusual value is stored only after the person confirmed it, and is marked', async () => {
  const { save, vault } = kit();
  const capture = request({ token: `unusual-${crypto.randomUUID()}` });
  expect(await save(capture, from)).toEqual({ kind: 'unusual', id: capture.id });
  expect(await stored(vault)).toEqual([]);
  expect(await save({ ...capture, confirmed: true }, from)).toMatchObject({ kind: 'saved' });
  expect((await stored(vault))[0]?.unusual).toBe(true);
});

test('a tab that saves too often is stopped for a while, retries and other tabs are not', async () => {
  const { save, vaults } = kit();
  const first = request();
  await save(first, from);
  for (let at = 1; at < mostPerMinute; at += 1) await save(request(), from);
  const late = request();
  expect(await save(late, from)).toEqual({ kind: 'refused', id: late.id, reason: 'too-fast' });
  expect(await save(first, from)).toMatchObject({ kind: 'saved' });
  expect(await save(request(), { ...from, tabId: 8 })).toMatchObject({ kind: 'saved' });
  vaults.clock.now += 60_000;
  expect(await save(late, from)).toMatchObject({ kind: 'saved' });
});

test('without permission for the clipboard the person is shown where to give it', async () => {
  const { saveClipboard, asked, vault } = kit();
  const { token: _token, ...capture } = request();
  expect(await saveClipboard(capture, from)).toEqual({ kind: 'needs-permission', id: capture.id });
  expect(asked).toEqual(['clipboard']);
  expect(await stored(vault)).toEqual([]);
});

test('a copied token is stored, and no character of it is in the answer', async () => {
  const token = sample();
  const { saveClipboard, vault } = kit({ readClipboard: () => Promise.resolve(`\n Bearer ${token} `) });
  const { token: _token, ...capture } = request();
  const answer = await saveClipboard(capture, from);
  expect(answer).toEqual({ kind: 'saved', id: capture.id, superseded: 0 });
  expect((await stored(vault))[0]?.token).toBe(token);
});

test('whatever else lies on the clipboard is refused without being told', async () => {
  const text = 'Dear diary, today I copied something else altogether.';
  const { saveClipboard } = kit({ readClipboard: () => Promise.resolve(text) });
  const { token: _token, ...capture } = request({ confirmed: true });
  expect(await saveClipboard(capture, from)).toEqual({ kind: 'refused', id: capture.id, reason: 'no-token' });
});

test('the clipboard is not read for a page that may not save', async () => {
  let reads = 0;
  const { saveClipboard } = kit({ readClipboard: () => Promise.resolve(String(reads++)) });
  const { token: _token, ...capture } = request();
  await saveClipboard(capture, { ...from, url: new URL('https://evil.example/') });
  expect(reads).toBe(0);
});

test('a token that is pasted by hand has no page', async () => {
  const { add, vault } = kit();
  const pasted = {
    id: crypto.randomUUID(),
    provider: 'sample',
    kind: 'key',
    token: sample(),
    name: 'Mine',
    confirmed: false,
  };
  expect(await add(pasted)).toEqual({ kind: 'saved', id: pasted.id, superseded: 0 });
  expect((await stored(vault))[0]).toMatchObject({ name: 'Mine', page: '' });
  expect(await add({ ...pasted, provider: 'other' })).toMatchObject({ kind: 'refused', reason: 'not-found' });
});
