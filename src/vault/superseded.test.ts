import { expect, test } from 'vitest';
import { supersededBy, type Generation } from './superseded';

/** Tokens of one provider and kind in the order of their making, each with its account; the id is its number. */
function made(...accounts: readonly string[]): readonly Generation[] {
  return accounts.map((account, at) => ({
    id: String(at),
    provider: 'orchard',
    kind: 'key',
    account,
    savedAt: at,
  }));
}

function older(tokens: readonly Generation[]): readonly string[] {
  return [...supersededBy(tokens, () => true)].map(([id, by]) => `${id} by ${by}`).toSorted();
}

test('a newer token takes the place of the one before it', () => {
  expect(older(made('', '', ''))).toEqual(['0 by 1', '1 by 2']);
});

test('not of a token of another account, provider or kind', () => {
  expect(older(made('ada', 'bob'))).toEqual([]);
  const others = made('', '').map((one, at) =>
    at === 0 ? { ...one, id: 'a', provider: 'elsewhere' } : { ...one, id: 'b', kind: 'other' },
  );
  expect(older([...made(''), ...others])).toEqual([]);
});

test('a token of an unknown account is taken for one of the only account that is known', () => {
  expect(older(made('', 'ada'))).toEqual(['0 by 1']);
  expect(older(made('ada', ''))).toEqual(['0 by 1']);
});

test('and for one of none where two are known', () => {
  expect(older(made('ada', 'bob', ''))).toEqual([]);
});

test('nothing is superseded where the provider keeps older tokens', () => {
  expect(supersededBy(made('', ''), () => false).size).toBe(0);
});
