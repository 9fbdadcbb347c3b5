import type { Clock } from '../clock';

/** A clock that moves only when a test moves it. */
export interface FakeClock extends Clock {
  advance(seconds: number): void;
}

export function fakeClock(start: number): FakeClock {
  let now = start;
  const beats = new Set<() => void>();
  return {
    now: () => now,
    everySecond(beat, signal) {
      beats.add(beat);
      signal.addEventListener('abort', () => beats.delete(beat), { once: true });
    },
    advance(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000;
        for (const beat of [...beats]) beat();
      }
    },
  };
}
