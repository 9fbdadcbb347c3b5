import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from './same';

/** The same value with the members of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, turned(entry)]),
  );
}

test('the order of members does not matter', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: true, depthSize: 'small' }), (value) => {
      expect(isSame(value, turned(value))).toBe(true);
    }),
  );
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: 1 }, { b: 1 }],
  [{ a: { b: [1, 2] } }, { a: { b: [2, 1] } }],
  [[], {}],
  [null, {}],
  [1, '1'],
  [undefined, null],
])('%j is not %j', (one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(other, one)).toBe(false);
});
