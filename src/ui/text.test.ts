import { expect, test } from 'vitest';
import { counted, speechOf, type Text } from './text';

const words: Readonly<Record<string, string>> = {
  popup_language: 'pl',
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
