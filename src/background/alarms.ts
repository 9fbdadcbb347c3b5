import { browser } from '../platform/browser';

export type AlarmName = 'clipboard' | 'lock' | 'purge';

/** Wakes the background at a moment; null takes it back. The browser may be late, never early. */
export function wakeAt(name: AlarmName, moment: number | null): void {
  if (moment === null) void browser.alarms.clear(name);
  else void browser.alarms.create(name, { when: moment });
}

/**
 * Also sets a timer, because an alarm of Chromium comes no earlier than 30 seconds from now. The timer dies with the
 * background, the alarm does not; whichever comes first does the work, and the other finds nothing to do.
 */
export function wakeAtOrSooner(name: AlarmName, act: () => void): (moment: number | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (moment) => {
    clearTimeout(timer);
    wakeAt(name, moment);
    if (moment !== null) timer = setTimeout(act, Math.max(0, moment - Date.now()));
  };
}
