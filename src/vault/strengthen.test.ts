import { expect, test } from 'vitest';
import { defaultIterations, mostIterations, newKdfParameters } from './kdf';
import { betterIterations } from './strengthen';

const present = (iterations: number) => newKdfParameters(crypto, iterations);
const measured = (iterations: number) => () => Promise.resolve(iterations);
const unasked = () => Promise.reject(new Error('Nothing had to be measured.'));

test('rounds below the default are raised on any machine', async () => {
  expect(await betterIterations(present(600_000), 900, measured(defaultIterations))).toBe(defaultIterations);
});

test('a machine that is not much faster is not measured, and nothing changes', async () => {
  expect(await betterIterations(present(defaultIterations), 250, unasked)).toBeNull();
  expect(await betterIterations(present(defaultIterations), 180, unasked)).toBeNull();
  expect(await betterIterations(present(defaultIterations), 2_000, unasked)).toBeNull();
});

test('a machine that is much faster gets what it can do', async () => {
  expect(await betterIterations(present(defaultIterations), 90, measured(3_000_000))).toBe(3_000_000);
});

test('a derivation that the browser answered from memory proves nothing', async () => {
  expect(await betterIterations(present(defaultIterations), 1, measured(1_250_000))).toBeNull();
});

test('at the bound there is nothing better', async () => {
  expect(await betterIterations(present(mostIterations), 1, measured(mostIterations))).toBeNull();
});
