import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { workOf } from '../lib/testing/work';
import { fromUtf8, utf8 } from './bytes';
import { largestBackup, looksLikeBackup, openBackup, readBackup, sealBackup } from './backup';
import { fewestIterations, mostIterations } from './kdf';
import { quickCrypto } from './testing/quick-crypto';

const passphrase = 'four random words here';
const seal = (plain: string) => sealBackup(quickCrypto, passphrase, fewestIterations, utf8(plain));

test('a backup opens with its passphrase, and with nothing else', async () => {
  const file = await seal('everything');
  expect(looksLikeBackup(file)).toBe(true);
  expect(file).not.toContain('everything');
  const opened = await openBackup(quickCrypto, file, passphrase);
  expect(opened.ok && fromUtf8(opened.value)).toBe('everything');
  expect(await openBackup(quickCrypto, file, 'another passphrase')).toEqual({
    ok: false,
    error: 'wrong-passphrase',
  });
});

test('the vector of docs/backup-format.md opens', async () => {
  const vector = JSON.parse(
    await readFile(new URL('../../docs/backup-format.vector.json', import.meta.url), 'utf8'),
  );
  const opened = await openBackup(crypto, JSON.stringify(vector.file), vector.passphrase);
  expect(opened.ok && JSON.parse(fromUtf8(opened.value))).toEqual(vector.contents);
});

test('nothing outside the data can be changed either', async () => {
  const file = JSON.parse(await seal('everything'));
  for (const kdf of [{ iterations: fewestIterations + 1 }, { salt: btoa('y'.repeat(16)) }]) {
    const changed = JSON.stringify({ ...file, kdf: { ...file.kdf, ...kdf } });
    expect(await openBackup(quickCrypto, changed, passphrase)).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
  }
});

const head = '{"format":"latchkey backup","version":1,"kdf":';
const hostile: readonly (readonly [what: string, file: (good: string) => string, error: string])[] = [
  ['huge', (good) => good + ' '.repeat(largestBackup), 'too-large'],
  ['huge, all of it one text', () => `${head}"${'A'.repeat(largestBackup - 100)}"}`, 'damaged'],
  ['a million brackets deep', () => `${head}${'['.repeat(1_000_000)}`, 'damaged'],
  ['a million braces deep', () => `${head}${'{"a":'.repeat(1_000_000)}`, 'damaged'],
  ['truncated', (good) => good.slice(0, good.length / 2), 'damaged'],
  ['without its last brace', (good) => good.trimEnd().slice(0, -1), 'damaged'],
  ['with __proto__', (good) => good.replace('{', '{"__proto__":{"polluted":1},'), 'damaged'],
  ['with constructor', (good) => good.replace('{', '{"constructor":1,'), 'damaged'],
  ['with an unknown member', (good) => good.replace('{', '{"extra":1,'), 'damaged'],
  ['too few rounds', (good) => good.replace(/"iterations": \d+/, '"iterations":1'), 'damaged'],
  [
    'too many rounds',
    (good) => good.replace(/"iterations": \d+/, `"iterations":${mostIterations + 1}`),
    'damaged',
  ],
  ['endless rounds', (good) => good.replace(/"iterations": \d+/, '"iterations":1e308'), 'damaged'],
  ['another derivation', (good) => good.replace('PBKDF2-SHA-256', 'PBKDF2-SHA-1'), 'damaged'],
  ['a short salt', (good) => good.replace(/"salt": "[^"]*"/, '"salt":"AAAA"'), 'damaged'],
  ['a long iv', (good) => good.replace(/"iv": "[^"]*"/, `"iv":"${'A'.repeat(24)}"`), 'damaged'],
  ['data that is not base64', (good) => good.replace(/"data": "..../, '"data":"%%%%'), 'damaged'],
  ['no data', (good) => good.replace(/"data": "[^"]*"/, '"data":""'), 'damaged'],
  ['a later version', (good) => good.replace('"version": 1', '"version":2'), 'later-version'],
  ['a version that is text', (good) => good.replace('"version": 1', '"version":"1"'), 'damaged'],
];

test.each(hostile)(
  'a backup that is %s is refused in under 100 ms, before any work',
  async (_what, change, error) => {
    const file = change(await seal('everything'));
    const ms = await workOf(() => expect(readBackup(file)).toEqual({ ok: false, error }));
    expect(ms).toBeLessThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
