import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Slices } from './slices';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** Ten pieces of a millisecond each, which are noted as they are done. */
function tenPieces(done: string[], name: string): () => Iterator<void, string> {
  return function* () {
    for (let piece = 0; piece < 10; piece++) {
      vi.advanceTimersByTime(1);
      done.push(name);
      yield;
    }
    return name;
  };
}

it('gives what is read in one slice at once, and otherwise in a turn of its own', () => {
  const small = new Slices(function* () {
    yield;
    return 'little';
  });
  expect(small.next()).toEqual({ value: 'little' });

  const done: string[] = [];
  const large = new Slices(tenPieces(done, 'much'));
  const turns = Array.from({ length: 4 }, () => [large.next()?.value ?? null, done.length]);
  expect(turns).toEqual([
    [null, 4],
    [null, 8],
    [null, 10],
    ['much', 10],
  ]);
});

it('begins anew where the page has changed, and reads all at once where it changes again', () => {
  const done: string[] = [];
  let readings = 0;
  const slices = new Slices(() => tenPieces(done, `reading ${++readings}`)());
  expect(slices.next()).toBe(null);
  slices.spoil();
  expect(slices.next()).toBe(null);
  expect(readings).toBe(2);
  slices.spoil();
  expect(slices.next()).toEqual({ value: 'reading 3' });
  slices.end();
  expect(slices.isUnderWay).toBe(false);
  expect(slices.next()).toBe(null);
});
