import { expect, test } from 'vitest';
import { memoryArea } from '../platform/testing/memory-area';
import { defaultSettings, settingsStore } from './settings';

test('what a version without some of the settings wrote keeps what it says', async () => {
  const local = memoryArea();
  await local.set({ settings: { lockMinutes: 60, clipboardSeconds: null, providersOff: ['sample'] } });
  expect(await settingsStore(local).get()).toEqual({
    ...defaultSettings,
    lockMinutes: 60,
    clipboardSeconds: null,
    providersOff: ['sample'],
  });
});

test.each([
  null,
  7,
  'settings',
  [],
  { lockMinutes: 1e9, idleMinutes: 'soon', lockOnSleep: 1 },
  { __proto__: null },
])('settings that are %j are the usual ones', async (stored) => {
  const local = memoryArea();
  await local.set({ settings: stored });
  expect(await settingsStore(local).get()).toEqual(defaultSettings);
});

test('one damaged setting does not take the others with it', async () => {
  const local = memoryArea();
  await local.set({
    settings: { ...defaultSettings, lockMinutes: -1, idleMinutes: null, lockOnSleep: false },
  });
  expect(await settingsStore(local).get()).toEqual({
    ...defaultSettings,
    idleMinutes: null,
    lockOnSleep: false,
  });
});
