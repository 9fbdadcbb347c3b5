import { expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { firstAddresses } from '../../tools/start/first-addresses';
import { allJourneys } from '../sites/sites';

it('opens each provider where its first journey begins, and leaves out what has none', () => {
  const journeys = [
    { provider: 'one', url: 'https://one.example/first' },
    { provider: 'one', url: 'https://one.example/second' },
    { provider: 'two', url: 'https://two.example/' },
  ];
  expect(firstAddresses(journeys, ['one', 'three'])).toEqual([
    { provider: 'one', url: 'https://one.example/first', isHome: false },
  ]);
});

it('opens every provider that has hosts of its own on one of them', async () => {
  const journeys = await allJourneys();
  const withHosts = providers.filter(({ hosts }) => hosts.length > 0).map(({ id }) => id);
  const opened = firstAddresses(journeys, withHosts);
  expect(opened.map(({ provider }) => provider)).toEqual(withHosts);
  expect(opened.filter(({ isHome }) => !isHome)).toEqual([]);
});
