import { describe, expect, it } from 'vitest';
import { isSamePlace, type Traits } from './likeness';
import { bestOf } from './belief';

const entry: Traits = { tag: 'li', path: 'body1/ul1/li2', box: [10, 50, 200, 40] };
const link: Traits = { tag: 'a', path: 'body1/ul1/li2/a1', box: [18, 54, 184, 32] };

describe('two elements are one place to a person', () => {
  it.each<[string, Traits, Traits, boolean]>([
    ['a link that fills the entry around it', entry, link, true],
    ['the entry, asked the other way round', link, entry, true],
    ['an icon in the entry', entry, { tag: 'svg', path: 'body1/ul1/li2/svg1', box: [18, 60, 16, 16] }, false],
    ['the entry beside it', entry, { tag: 'li', path: 'body1/ul1/li3', box: [10, 90, 200, 40] }, false],
    [
      'an entry whose path only begins alike',
      entry,
      { tag: 'a', path: 'body1/ul1/li21/a1', box: [10, 50, 200, 40] },
      false,
    ],
    ['the list around it', entry, { tag: 'ul', path: 'body1/ul1', box: [10, 10, 200, 400] }, false],
    [
      'words without a known place',
      { tag: 'li', path: 'li1', words: 'Keys' },
      { tag: 'a', path: 'li1/a1', words: 'Keys' },
      true,
    ],
    [
      'other words without a known place',
      { tag: 'li', path: 'li1', words: 'Keys' },
      { tag: 'a', path: 'li1/a1', words: 'New' },
      false,
    ],
  ])('%s', (_what, one, other, isSame) => {
    expect(isSamePlace(one, other)).toBe(isSame);
  });
});

describe('the best candidate', () => {
  const alike = [[1], [1], [0]];

  it('is not sure where another is as good', () => {
    expect(bestOf(alike, [0], [4, 0], () => false)).toEqual({ best: 0, sure: 0 });
  });

  it('is surer where the other is the same place', () => {
    const { best, sure } = bestOf(alike, [0], [4, 0], () => true);
    expect(best).toBe(0);
    expect(sure).toBeGreaterThan(0.9);
  });
});
