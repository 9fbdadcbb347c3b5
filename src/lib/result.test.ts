import { expect, test } from 'vitest';
import { fail, ok } from './result';

test('a result is told apart by ok', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(fail('full')).toEqual({ ok: false, error: 'full' });
});
