import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from './plain-text';

test('characters that turn the direction of reading are left out', () => {
  expect(plain('abc\u202edcba\u2066x')).toBe('abcdcbax');
});

test('control characters and line breaks become spaces', () => {
  expect(plain(' one\u0000\r\ntwo\u0085three ')).toBe('one two three');
});

test('joined emoji and letters stay whole', () => {
  expect(plain('👩‍💻 می‌خواهم')).toBe('👩‍💻 می‌خواهم');
});

test('a novel is cut between characters that people see', () => {
  expect(plain('👩‍💻'.repeat(400), 21)).toBe('👩‍💻👩‍💻👩‍💻👩‍💻…');
});

test('nothing that is shown can reorder, break or hide what follows', () => {
  const deceiving = [
    0x00, 0x0a, 0x7f, 0x85, 0x200b, 0x200e, 0x200f, 0x2028, 0x202a, 0x202e, 0x2066, 0x2069, 0xfeff,
  ];
  const signs = deceiving.map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs, 'a', 'ب', ' ', '한')), (any) => {
      const shown = plain(any.join(''));
      return signs.every((sign) => !shown.includes(sign));
    }),
  );
});
