import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64, utf8, type Bytes } from './bytes';
import { curve } from './crypto-parts';
import { seal, unseal, type Sealed } from './sealing';

async function pair(): Promise<{ publicKey: Bytes; privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  return { publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)), privateKey };
}

test('what was sealed opens with the private key and its context, and with nothing else', async () => {
  const [own, other] = await Promise.all([pair(), pair()]);
  const plain = crypto.getRandomValues(new Uint8Array(300));
  const sealed = await seal(crypto, own.publicKey, 'here', plain);
  expect(await unseal(crypto, own.privateKey, own.publicKey, 'here', sealed)).toEqual(plain);
  expect(await unseal(crypto, own.privateKey, own.publicKey, 'there', sealed)).toBeNull();
  expect(await unseal(crypto, other.privateKey, own.publicKey, 'here', sealed)).toBeNull();
  expect(await unseal(crypto, own.privateKey, other.publicKey, 'here', sealed)).toBeNull();
});

test('two seals of the same text have nothing in common', async () => {
  const { publicKey } = await pair();
  const [one, two] = await Promise.all([1, 2].map(() => seal(crypto, publicKey, 'here', utf8('same'))));
  expect(one?.key).not.toBe(two?.key);
  expect(one?.iv).not.toBe(two?.iv);
  expect(one?.text).not.toBe(two?.text);
});

test('one flipped bit anywhere in a seal is noticed', async () => {
  const { publicKey, privateKey } = await pair();
  const sealed = await seal(crypto, publicKey, 'here', utf8('a text that must not change'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<keyof Sealed>('key', 'iv', 'text'),
      fc.nat(10_000),
      fc.nat(7),
      async (part, at, bit) => {
        const bytes = fromBase64(sealed[part]) ?? new Uint8Array();
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
        const changed = { ...sealed, [part]: toBase64(bytes) };
        expect(await unseal(crypto, privateKey, publicKey, 'here', changed)).toBeNull();
      },
    ),
    { numRuns: 100 },
  );
});

test('a seal that is cut, lengthened or made of other text opens nothing and does not throw', async () => {
  const { publicKey, privateKey } = await pair();
  const sealed = await seal(crypto, publicKey, 'here', utf8('text'));
  for (const part of ['key', 'iv', 'text'] as const) {
    for (const value of ['', 'A', 'AAAA', `${sealed[part]}AAAA`, sealed[part].slice(4), '=', '\u{1F600}']) {
      expect(await unseal(crypto, privateKey, publicKey, 'here', { ...sealed, [part]: value })).toBeNull();
    }
  }
});
