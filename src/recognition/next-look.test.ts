import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NextLook } from './next-look';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** A page that changes every millisecond, and when it was looked at, in milliseconds. Each look takes so many. */
function lookedAt(span: number, { cost = 0, quietUntil = 0, every = 250 } = {}): readonly number[] {
  const began = performance.now();
  const looks: number[] = [];
  const begin = (): void => {
    looks.push(performance.now() - began);
    next.began();
    vi.advanceTimersByTime(cost);
    next.took(cost);
  };
  const next = new NextLook({ every, due: begin, begin, signal: new AbortController().signal });
  begin();
  while (performance.now() - began < span) {
    vi.advanceTimersByTime(1);
    if (performance.now() - began >= quietUntil) next.soon();
  }
  return looks;
}

describe('when the next look is', () => {
  test('lets one follow soon, and keeps to the long run with the others', () => {
    expect(lookedAt(1_100)).toEqual([0, 60, 250, 500, 750, 1_000]);
  });

  test('lets two follow one another again after a rest', () => {
    expect(lookedAt(3_000, { quietUntil: 2_000 })).toEqual([0, 2_000, 2_060, 2_250, 2_500, 2_750, 3_000]);
  });

  test('leaves a page the more time the longer a look takes', () => {
    const looks = lookedAt(20_000, { cost: 50 });
    expect(looks.slice(0, 4)).toEqual([0, 150, 600, 1_200]);
    expect((looks.length * 50) / 20_000).toBeLessThan(0.09);
  });

  test('asks for no longer gap than for the long run', () => {
    expect(lookedAt(40, { every: 10 })).toEqual([0, 10, 20, 30, 40]);
  });
});
