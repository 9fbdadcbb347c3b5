import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fromBase64 } from './bytes';
import { fingerprint } from './fingerprint';
import { isHeader } from './header';
import { isStoredRecord } from './record';
import { vaultKit } from './testing/vault-kit';

/** The vector of docs/vault-format.md, made once with the first version of the format. It must open for ever. */
const vector = JSON.parse(
  await readFile(new URL('../../docs/vault-format.vector.json', import.meta.url), 'utf8'),
);

test('a vault of format 1 opens with its passphrase', async () => {
  const { header, record, contents, passphrase } = vector;
  expect([isHeader(header), isStoredRecord(record)]).toEqual([true, true]);
  const kit = vaultKit();
  await kit.shelf.change({ header });
  await kit.local.set({ [`record:${record.id}`]: record });
  const vault = kit.start({ crypto });
  expect((await vault.lock.unlock('not this one')).kind).toBe('wrong-passphrase');
  expect((await vault.lock.unlock(passphrase)).kind).toBe('done');
  expect(await vault.list()).toEqual({
    kind: 'tokens',
    tokens: [{ ...contents, id: record.id, superseded: false }],
    damaged: 0,
    restorable: 0,
  });
});

test('the fingerprint of format 1 is computed the same way', async () => {
  const raw = fromBase64(vector.fingerprintKey) ?? new Uint8Array();
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const { contents, record } = vector;
  expect(await fingerprint(crypto, key, contents.provider, contents.token)).toBe(record.fingerprint);
});
