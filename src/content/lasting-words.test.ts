import { expect, test } from 'vitest';
import { lastingWords } from './lasting-words';

test('what was read, and what is needed then, can be said after the extension has gone', () => {
  let isGone = false;
  const read = lastingWords(
    (name, ...given) => {
      if (isGone) throw new TypeError('Cannot read properties of undefined');
      return `${name}(${given.join()})`;
    },
    ['farewell'],
  );
  expect(read('greeting', 'Kim')).toBe('greeting(Kim)');
  isGone = true;
  expect(read('greeting', 'Kim')).toBe('greeting(Kim)');
  expect(read('farewell')).toBe('farewell()');
  expect(read('greeting', 'Robin')).toBe('');
});
