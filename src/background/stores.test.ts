import { expect, test } from 'vitest';
import { memoryArea } from '../platform/testing/memory-area';
import { pointed } from './pointed';
import { defaultSettings, settingsStore } from './settings';

test('settings are kept, changed one by one, and fall back when they are damaged', async () => {
  const local = memoryArea();
  expect(await settingsStore(local).get()).toEqual(defaultSettings);
  const store = settingsStore(local);
  await Promise.all([store.set({ lockMinutes: 60 }), store.set({ clipboardSeconds: null })]);
  const expected = { ...defaultSettings, lockMinutes: 60, clipboardSeconds: null };
  expect(await settingsStore(local).get()).toEqual(expected);
  local.stored.set('settings', '{"lockMinutes":99999}');
  expect(await settingsStore(local).get()).toEqual(defaultSettings);
});

test('what was pointed at is recalled for its provider on its site only', async () => {
  const local = memoryArea();
  const one = 'https://one.example';
  expect(await pointed(local).remember(one, 'sample', 'save-token', '{"role":"button"}')).toBe(true);
  expect(await pointed(local).remember(one, 'sample', 'name-token', '{"role":"textbox"}')).toBe(true);
  expect(await pointed(local).recall(one, 'sample')).toEqual({
    'save-token': '{"role":"button"}',
    'name-token': '{"role":"textbox"}',
  });
  expect(await pointed(local).recall('https://two.example', 'sample')).toEqual({});
  expect(await pointed(local).recall(one, 'second')).toEqual({});
});

test('no site can fill the storage with descriptions', async () => {
  const places = pointed(memoryArea());
  const steps = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      places.remember('https://one.example', 'sample', `step-${at}`, 'x'),
    ),
  );
  expect(steps.filter(Boolean).length).toBe(40);
  const local = memoryArea();
  for (let at = 0; at < 300; at += 1) local.stored.set(`pointed:sample:https://host-${at}.example`, '{}');
  expect(await pointed(local).remember('https://one.example', 'sample', 'save-token', 'x')).toBe(false);
});
