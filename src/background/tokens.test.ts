import { expect, test } from 'vitest';
import type { TokenKind } from '../providers/token';
import type { Use } from '../providers/use';
import { goodPassphrase, sampleToken, vaultKit } from '../vault/testing/vault-kit';
import { tokens } from './tokens';

function kindOf(id: string, variable: string): TokenKind {
  return {
    id,
    label: id,
    shapes: [],
    unusual: { from: 8, to: 100 },
    never: [],
    shownOnce: false,
    records: [],
    replaces: 'newest',
    variable,
  };
}
const use: Use = {
  header: { name: 'Authorization', value: 'Bearer {token}' },
  example: { method: 'GET', url: '{gateway}/tokens' },
  inputs: [{ id: 'gateway', example: 'https://gateway.example' }],
  pair: { kind: 'user', header: { name: 'Authorization', value: 'Bearer {token}, User {second}' } },
};
const provider = { use, tokens: [kindOf('key', 'SAMPLE_TOKEN'), kindOf('user', 'SAMPLE_USER_TOKEN')] };

function kit() {
  const vault = vaultKit().start();
  return { vault, ...tokens(vault, (id) => (id === 'sample' ? provider : undefined)) };
}

test('a listing shows tokens masked, and no view has more of one than its ends', async () => {
  const { vault, list } = kit();
  const token = sampleToken();
  await vault.append(token);
  const answer = await list();
  expect(JSON.stringify(answer)).not.toContain(token.token.slice(4, 12));
  expect(answer).toMatchObject({
    kind: 'tokens',
    tokens: [{ id: token.id, name: 'Laptop', site: token.page, superseded: false }],
  });
});

test('storage that cannot be read is said to be so, and is no empty list', async () => {
  const storage = vaultKit();
  await storage.start().append(sampleToken());
  const unread = () => {
    throw new Error('An unexpected error occurred');
  };
  storage.local.before = unread;
  storage.copy.before = unread;
  const { list } = tokens(storage.start(), () => provider);
  expect(await list()).toEqual({ kind: 'refused', reason: 'storage-failed' });
});

test('a form is written with the variable of its kind', async () => {
  const { vault, copyText } = kit();
  const token = sampleToken({ kind: 'user' });
  await vault.append(token);
  expect(await copyText({ id: token.id, form: 'export', inputs: {} })).toEqual({
    kind: 'text',
    text: `export SAMPLE_USER_TOKEN=${token.token}`,
  });
});

test('a form that needs a value asks for it, and knows it the next time, for a newer token too', async () => {
  const { vault, copyText } = kit();
  const token = sampleToken();
  await vault.append(token);
  const wanted = { id: token.id, form: 'curl', inputs: {} } as const;
  expect(await copyText(wanted)).toEqual({
    kind: 'needs',
    inputs: [{ id: 'gateway', example: 'https://gateway.example', last: '' }],
  });
  const inputs = { gateway: 'https://api.customer.example' };
  expect(await copyText({ ...wanted, inputs })).toMatchObject({ kind: 'text' });
  expect(await copyText(wanted)).toMatchObject({ kind: 'needs', inputs: [{ last: inputs.gateway }] });
  const newer = sampleToken();
  await vault.append(newer);
  expect(await copyText({ ...wanted, id: newer.id })).toMatchObject({
    kind: 'needs',
    inputs: [{ last: inputs.gateway }],
  });
});

test('tokens that travel in pairs are handed out together', async () => {
  const { vault, copyText } = kit();
  const [first, second] = [sampleToken(), sampleToken({ kind: 'user' })];
  await vault.append(second);
  const header = (id: string) => copyText({ id, form: 'header', inputs: {} });
  expect(await header(second.id)).toEqual({ kind: 'refused', reason: 'not-found' });
  await vault.append(first);
  const text = `Authorization: Bearer ${first.token}, User ${second.token}`;
  expect(await header(second.id)).toEqual({ kind: 'text', text });
  expect(await header(first.id)).toEqual({ kind: 'text', text });
});

test('a token whose provider is gone can still be copied as it is', async () => {
  const { vault, copyText } = kit();
  const token = sampleToken({ provider: 'gone' });
  await vault.append(token);
  expect(await copyText({ id: token.id, form: 'raw', inputs: {} })).toEqual({
    kind: 'text',
    text: token.token,
  });
  expect(await copyText({ id: token.id, form: 'curl', inputs: {} })).toMatchObject({ kind: 'refused' });
});

test('a locked vault hands out nothing', async () => {
  const { vault, copyText, open, list } = kit();
  const token = sampleToken();
  await vault.append(token);
  await vault.lock.protect('', goodPassphrase);
  await vault.lock.lock();
  const locked = { kind: 'refused', reason: 'locked' };
  expect(await copyText({ id: token.id, form: 'raw', inputs: {} })).toEqual(locked);
  expect(await open(token.id)).toEqual(locked);
  expect(await list()).toEqual({ kind: 'locked', count: 1, restorable: 0 });
});
