import { expect, test } from 'vitest';
import { plainLine } from './plain-line';

test('marks that turn text around, line ends and invisible characters are taken out', () => {
  expect(plainLine('\u202eexe.gnp\u2069')).toBe('exe.gnp');
  expect(plainLine('one\ntwo\u0000\u200bthree\u2028')).toBe('one two three');
});

test('letters that belong together stay together', () => {
  const family = '👨‍👩‍👧';
  expect(plainLine(family)).toBe(family);
  const long = plainLine(family.repeat(200));
  expect(long).toBe(`${family.repeat(119)}…`);
});
