import { expect, test } from 'vitest';
import { englishText } from './testing/words';
import { speechOf } from './text';
import { distance, expiryWords } from './time-words';

const speech = speechOf(englishText);
const now = Date.UTC(2026, 10, 21, 12);
const hour = 3_600_000;
const minute = 60_000;
const day = 24 * hour;

test.each([
  [0, 'just now'],
  [-30_000, 'just now'],
  [30_000, 'in less than a minute'],
  [-61_000, '1 minute ago'],
  [-23 * hour, '23 hours ago'],
  [-25 * hour, '1 day ago'],
  [-29 * day, '29 days ago'],
  [-400 * day, '1 year ago'],
  [62 * day, 'in 2 months'],
  [90 * minute, 'in 1 hour'],
  [3 * day, 'in 3 days'],
])('%d milliseconds away is “%s”', (apart, words) => {
  expect(distance(speech, now + apart, now)).toBe(words);
});

test('an expiry stands out more the nearer it is', () => {
  expect(expiryWords(speech, null, now)).toBeNull();
  expect(expiryWords(speech, 'never', now)).toEqual({ words: 'Never expires', tone: 'plain' });
  expect(expiryWords(speech, now + 60 * day, now)).toEqual({ words: 'Expires in 2 months', tone: 'plain' });
  expect(expiryWords(speech, now + 5 * day, now)).toEqual({ words: 'Expires in 5 days', tone: 'soon' });
  expect(expiryWords(speech, now, now)).toEqual({ words: 'Expired just now', tone: 'over' });
  expect(expiryWords(speech, now - 2 * day, now)).toEqual({ words: 'Expired 2 days ago', tone: 'over' });
});
