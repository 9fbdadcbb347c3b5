import { expect, test } from 'vitest';
import {
  calibrate,
  defaultIterations,
  fewestIterations,
  isKdfParameters,
  iterationsFor,
  mostIterations,
  newKdfParameters,
  wrappingKey,
} from './kdf';

test.each([
  ['fewer rounds than the floor', { iterations: fewestIterations - 1 }],
  ['more rounds than the bound', { iterations: mostIterations + 1 }],
  ['rounds that are no number', { iterations: '1200000' }],
  ['rounds that are no whole number', { iterations: 1_200_000.5 }],
  ['another algorithm', { name: 'PBKDF2-SHA-1' }],
  ['a short salt', { salt: btoa('x'.repeat(15)) }],
  ['a long salt', { salt: btoa('x'.repeat(17)) }],
  ['a salt that is not base64', { salt: '%%%%%%%%%%%%%%%%%%%%%%==' }],
  ['an unknown member', { memory: 1 }],
])('parameters with %s are refused', async (_what, change) => {
  const good = newKdfParameters(crypto, fewestIterations);
  expect(isKdfParameters(good)).toBe(true);
  const bad: object = { ...good, ...change };
  expect(isKdfParameters(bad)).toBe(false);
});

test('a derivation that was asked for with unchecked parameters does not start', async () => {
  const parameters = { ...newKdfParameters(crypto, fewestIterations), iterations: 4_000_000_000 };
  await expect(wrappingKey(crypto, 'passphrase', parameters)).rejects.toThrow();
});

test('the same passphrase typed in another form gives the same key', async () => {
  const parameters = newKdfParameters(crypto, fewestIterations);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    await wrappingKey(crypto, 'Ünlocked', parameters),
    new Uint8Array(4),
  );
  const other = await wrappingKey(crypto, 'U\u0308nlocked', parameters);
  await expect(crypto.subtle.decrypt({ name: 'AES-GCM', iv }, other, sealed)).resolves.toBeDefined();
});

test('rounds are fitted to the machine, never below the default, never above the bound', () => {
  expect(iterationsFor(30, 300_000)).toBe(2_500_000);
  expect(iterationsFor(3_000, 300_000)).toBe(defaultIterations);
  expect(iterationsFor(0.1, 300_000)).toBe(mostIterations);
  expect(iterationsFor(0, 300_000)).toBe(defaultIterations);
});

test('a calibration uses the clock that it is given', async () => {
  const moments = [1_000, 1_060];
  expect(await calibrate(crypto, () => moments.shift() ?? 0)).toBe(1_250_000);
});
