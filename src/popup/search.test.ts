import { expect, test } from 'vitest';
import { fakeClock } from '../ui/testing/fake-clock';
import { fakeWorld, store } from '../ui/testing/fake-background';
import { searchTokens } from './search';

const world = fakeWorld(fakeClock(0));
const none = () => [];

test('newest first, and replaced ones last', () => {
  const tokens = [
    store(world, { name: 'old', savedAt: 1 }),
    store(world, { name: 'replaced', savedAt: 3, superseded: true }),
    store(world, { name: 'new', savedAt: 2 }),
  ];
  expect(searchTokens(tokens, ' ', none).map(({ name }) => name)).toEqual(['new', 'old', 'replaced']);
});

test.each([
  ['ＡＰＩ', true],
  ['istanbul', true],
  ['key api', true],
  ['key production', false],
])('full-width forms, accents and order do not matter: %s', (query, found) => {
  const token = store(world, { name: 'API key İstanbul' });
  expect(searchTokens([token], query, none)).toHaveLength(found ? 1 : 0);
});
