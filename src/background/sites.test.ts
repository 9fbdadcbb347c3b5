import { expect, test } from 'vitest';
import { memoryArea } from '../platform/testing/memory-area';
import { siteBook } from './site-book';
import { sites } from './sites';

/** A browser that remembers permissions and registrations. */
function kit() {
  const local = memoryArea();
  const allowed = new Set<string>();
  const registered = new Set<string>();
  const ran: string[] = [];
  const start = () =>
    sites(
      siteBook(local, () => 5),
      {
        isAllowed: (origin) => Promise.resolve(allowed.has(origin)),
        register: async (origin) => void registered.add(origin),
        unregister: async (origin) => void registered.delete(origin),
        runInTabs: async (origin) => void ran.push(origin),
        giveBack: async (origin) => void allowed.delete(origin),
      },
    );
  return { local, allowed, registered, ran, start };
}
const origin = 'http://10.0.0.7:8443';

test('a site that the browser allows is noted, registered and started at once', async () => {
  const { allowed, registered, ran, start } = kit();
  allowed.add(origin);
  expect(await start().add(origin)).toEqual({ kind: 'done' });
  expect([...registered]).toEqual([origin]);
  expect(ran).toEqual([origin]);
  expect(await start().list()).toEqual([{ origin, addedAt: 5, allowed: true }]);
  expect(await start().isEnabled(origin)).toBe(true);
});

test('a site that the browser does not allow is not added', async () => {
  const { registered, start } = kit();
  expect(await start().add(origin)).toEqual({ kind: 'refused', reason: 'wrong-site' });
  expect([...registered]).toEqual([]);
  expect(await start().list()).toEqual([]);
});

test('another port of the same host is another site', async () => {
  const { allowed, start } = kit();
  allowed.add(origin).add('http://10.0.0.7:9000');
  await start().add(origin);
  expect(await start().isEnabled('http://10.0.0.7:9000')).toBe(false);
});

test('a permission that is taken back ends it, and giving it again brings it back', async () => {
  const { allowed, registered, start } = kit();
  allowed.add(origin);
  await start().add(origin);
  allowed.delete(origin);
  registered.clear();
  expect(await start().isEnabled(origin)).toBe(false);
  expect(await start().list()).toEqual([{ origin, addedAt: 5, allowed: false }]);
  await start().reconcile();
  expect([...registered]).toEqual([]);
  allowed.add(origin);
  await start().reconcile();
  expect([...registered]).toEqual([origin]);
});

test('removing gives everything back', async () => {
  const { allowed, registered, start } = kit();
  allowed.add(origin);
  await start().add(origin);
  await start().remove(origin);
  expect([allowed.size, registered.size, (await start().list()).length]).toEqual([0, 0, 0]);
});

test('sites that are added at the same time are all noted', async () => {
  const { allowed, start } = kit();
  const origins = Array.from({ length: 20 }, (_, at) => `https://host-${at}.example`);
  origins.forEach((one) => allowed.add(one));
  const all = start();
  await Promise.all(origins.map((one) => all.add(one)));
  expect((await all.list()).length).toBe(20);
});

test('a tab that is gone does not stop a site from being added', async () => {
  const { allowed, local } = kit();
  const all = sites(
    siteBook(local, () => 5),
    {
      isAllowed: () => Promise.resolve(true),
      register: () => Promise.resolve(),
      unregister: () => Promise.resolve(),
      runInTabs: () => Promise.reject(new Error('No tab with id: 3.')),
      giveBack: () => Promise.resolve(),
    },
  );
  allowed.add(origin);
  expect(await all.add(origin)).toEqual({ kind: 'done' });
});
