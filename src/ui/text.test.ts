import { expect, test } from 'vitest';
import { englishText } from './testing/words';
import { alternatives, counted, speechOf, type Text } from './text';

const words: Readonly<Record<string, string>> = {
  extension_language: 'pl',
  n_few: '$1 few',
  n_other: '$1 other',
  n_zero: 'none',
};
const text: Text = (name, count) => (words[name] ?? '').replace('$1', String(count));

test('a number takes the form that its language has for it, if the texts have it', () => {
  const speech = speechOf(text);
  expect([0, 1, 3, 5].map((count) => counted(speech, 'n', count))).toEqual([
    'none',
    '1 other',
    '3 few',
    '5 other',
  ]);
});

test('alternatives are joined as the language joins them, one or many', () => {
  const joined = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map((items) =>
    alternatives(englishText, items),
  );
  expect(joined).toEqual(['', 'a', 'a or b', 'a, b, or c', 'a, b, c, or d']);
});
