/** Time, as the pages see it: the moment, and a beat for what counts down. */
export interface Clock {
  now(): number;
  /** Calls back about once a second until the signal ends it. */
  everySecond(beat: () => void, signal: AbortSignal): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  everySecond(beat, signal) {
    if (signal.aborted) return;
    const timer = setInterval(beat, 1000);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  },
};
