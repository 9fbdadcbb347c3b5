import { expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { askedProviders } from '../../tools/start/asked-providers';

const all = providers.map(({ id }) => id);

it('takes all providers where none is named, and otherwise those that are', () => {
  expect(askedProviders([])).toEqual({ ok: true, value: all });
  expect(askedProviders(all.slice(1, 2))).toEqual({ ok: true, value: all.slice(1, 2) });
});

it('says which providers there are where one is not', () => {
  expect(askedProviders(['nobody'])).toEqual({
    ok: false,
    error: `There is no provider called nobody. There are: ${all.join(', ')}.`,
  });
});
