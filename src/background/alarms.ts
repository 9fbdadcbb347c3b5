import { browser } from '../platform/browser';

export type AlarmName = 'clipboard' | 'lock' | 'purge';

/** What we use of the browser's alarms. A parameter, for tests. */
export interface Alarms {
  create(name: string, info: { readonly when: number; readonly periodInMinutes?: number }): Promise<void>;
  clear(name: string): Promise<boolean>;
}

/** Wakes the background at a moment; null takes it back. The browser may be late, never early. */
export function wakeAt(name: AlarmName, moment: number | null, alarms: Alarms = browser.alarms): void {
  if (moment === null) void alarms.clear(name);
  else void alarms.create(name, { when: moment });
}

/** In minutes; the browser allows no less. */
const again = 0.5;

/**
 * Also sets a timer, because an alarm of Chromium comes no earlier than 30 seconds from now. The timer dies with the
 * background, the alarm does not; whichever comes first does the work, and the other finds nothing to do. The alarm comes
 * again until it is taken back, because a background may be killed after an alarm has started it and before its work is done.
 */
export function wakeAtOrSooner(
  name: AlarmName,
  act: () => void,
  alarms: Alarms = browser.alarms,
): (moment: number | null) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (moment) => {
    clearTimeout(timer);
    if (moment === null) return wakeAt(name, null, alarms);
    void alarms.create(name, { when: moment, periodInMinutes: again });
    timer = setTimeout(act, Math.max(0, moment - Date.now()));
  };
}
