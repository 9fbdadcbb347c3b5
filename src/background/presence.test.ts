import { expect, test } from 'vitest';
import type { Settings } from '../messages/contract';
import { lockWhenAbsent, type Presence } from './presence';
import { defaultSettings } from './settings';

/** What a person is for the browser who has been away for so many seconds, and what comes of it. */
async function outcome(presence: Presence, change: Partial<Settings>, awayFor: number): Promise<string> {
  let state = 'open';
  await lockWhenAbsent(presence, {
    settings: () => Promise.resolve({ ...defaultSettings, ...change }),
    ask: (seconds) =>
      Promise.resolve(presence !== 'idle' ? presence : awayFor >= seconds ? 'idle' : 'active'),
    lock: async () => (state = 'locked'),
  });
  return state;
}

test.each<[Presence, Partial<Settings>, number, string]>([
  ['active', {}, 0, 'open'],
  ['idle', { idleMinutes: 5 }, 300, 'locked'],
  ['idle', { idleMinutes: 5 }, 60, 'open'],
  ['idle', { idleMinutes: 1 }, 60, 'locked'],
  ['idle', { idleMinutes: null }, 100_000, 'open'],
  ['locked', { lockOnSleep: true, idleMinutes: null }, 0, 'locked'],
  ['locked', { lockOnSleep: false, idleMinutes: null }, 0, 'open'],
  ['locked', { lockOnSleep: false, idleMinutes: 5 }, 0, 'locked'],
])('%s with %j after %i s: %s', async (presence, change, awayFor, expected) => {
  expect(await outcome(presence, change, awayFor)).toBe(expected);
});
