import { describe, expect, test } from 'vitest';
import { ANSWER, CALM_AFTER, moodOf, restAfterLook, restFor } from './rests';

describe('the mood of a page', () => {
  test.each([
    ['answering just after a deed', 0, true, 'answering'],
    ['answering while nothing is found, too', ANSWER - 1, false, 'answering'],
    ['waiting when the answer should be there', ANSWER, true, 'waiting'],
    ['calm when nobody has used a settled page for long', CALM_AFTER, true, 'calm'],
    ['never calm while something is missing', 1e9, false, 'waiting'],
  ] as const)('is %s', (_what, sinceDeed, isSettled, mood) => {
    expect(moodOf(sinceDeed, isSettled, CALM_AFTER)).toBe(mood);
  });
});

describe('the rest after a look', () => {
  test('keeps a page of 10,000 elements, whose look takes 30 ms, below a thousandth of the main thread', () => {
    expect(30 / restFor('nothing', 'answering', 30)).toBeLessThanOrEqual(0.001);
    expect(30 / restFor('unsure', 'waiting', 30)).toBeLessThanOrEqual(0.001);
    for (const meaning of ['nothing', 'unsure'] as const)
      expect(30 / restFor(meaning, 'calm', 30)).toBeLessThanOrEqual(0.0002);
  });

  test('is short right after something went, grows while it stays away, and never makes a page wait longer', () => {
    const rests = [0, 1_000, 4_000, 20_000].map((sinceGone) => restFor('unsure', 'waiting', 20, sinceGone));
    expect(rests).toEqual([200, 250, 1_000, 5_000]);
    expect(restFor('unsure', 'waiting', 20, 31_000)).toBe(restFor('unsure', 'waiting', 20));
    expect(restFor('unsure', 'answering', 4, 8_000)).toBe(restFor('unsure', 'answering', 4));
    expect(restFor('nothing', 'waiting', 20, 0)).toBe(restFor('nothing', 'waiting', 20));
  });

  test('is never so long that a person who does something waits', () => {
    expect(restFor('unsure', 'answering', 1e6)).toBe(2_000);
    expect(restAfterLook(1e6)).toBe(1_000);
    expect(restFor('unsure', 'calm', 1e6)).toBe(180_000);
  });
});
