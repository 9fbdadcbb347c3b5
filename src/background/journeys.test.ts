import { expect, test } from 'vitest';
import type { JourneyReport } from '../messages/contract';
import { memoryArea } from '../platform/testing/memory-area';
import { journeys } from './journeys';

const origin = 'https://dashboard.example';
const report = (change: Partial<JourneyReport> = {}): JourneyReport => ({
  provider: 'sample',
  page: 'tokens',
  step: 'name-token',
  state: 'step',
  confirmed: ['said:open-profile'],
  hidden: false,
  ...change,
});

test('a reload finds what the tab remembered, also with a background that was started anew', async () => {
  const session = memoryArea();
  await journeys(session).report(7, origin, report({ form: { name: 'Laptop' } }));
  await journeys(session).report(7, origin, report({ step: 'submit-token', hidden: true }));
  expect(await journeys(session).memory(7, origin)).toEqual({
    memory: { confirmed: ['said:open-profile'], form: { name: 'Laptop' }, hidden: true },
    started: null,
  });
});

test('what one origin or tab remembers, no other gets', async () => {
  const session = memoryArea();
  await journeys(session).report(7, origin, report({ form: { name: 'Laptop' } }));
  const nothing = { memory: { confirmed: [], form: {}, hidden: false }, started: null };
  expect(await journeys(session).memory(7, 'https://other.example')).toEqual(nothing);
  expect(await journeys(session).memory(8, origin)).toEqual(nothing);
});

test('the form of one provider is not taken over by another on the same origin', async () => {
  const all = journeys(memoryArea());
  await all.report(7, origin, report({ form: { name: 'Laptop' } }));
  expect((await all.report(7, origin, report({ provider: 'second' }))).form).toEqual({});
});

test('the view is of the origin that the tab shows', async () => {
  const all = journeys(memoryArea());
  await all.report(7, origin, report());
  const view = { provider: 'sample', step: 'name-token', state: 'step', hidden: false };
  expect(await all.view(7, origin)).toEqual(view);
  expect(await all.view(7, undefined)).toEqual(view);
  expect(await all.view(7, 'https://other.example')).toBeNull();
  expect(await all.view(8, undefined)).toBeNull();
});

test('a journey that was started is known wherever the tab goes, until it is closed', async () => {
  const all = journeys(memoryArea());
  await all.start(7, 'sample');
  await all.report(7, origin, report());
  expect((await all.memory(7, 'https://other.example')).started).toBe('sample');
  await all.forget(7);
  expect((await all.memory(7, origin)).started).toBeNull();
});

test('a hidden guide is shown again', async () => {
  const all = journeys(memoryArea());
  await all.report(7, origin, report({ hidden: true }));
  await all.unhide(7);
  expect((await all.memory(7, origin)).memory.hidden).toBe(false);
  expect((await all.view(7, origin))?.hidden).toBe(false);
});

test('reports at the same time all count, and a tab remembers a few origins only', async () => {
  const session = memoryArea();
  const all = journeys(session);
  const origins = Array.from({ length: 12 }, (_, at) => `https://host-${at}.example`);
  await Promise.all(origins.map((one) => all.report(7, one, report())));
  const known = await Promise.all(origins.map(async (one) => (await all.view(7, one)) !== null));
  expect(known).toEqual([...Array(4).fill(false), ...Array(8).fill(true)]);
});
