import { expect, test } from 'vitest';
import { memoryArea } from '../platform/testing/memory-area';
import { expectedSite } from './expected-site';

const origin = 'http://10.0.0.7:8443';

/** A browser in which the person may allow sites, and what was done about it. */
function kit() {
  const allowed = new Set<string>();
  const added: string[] = [];
  const started: string[] = [];
  const clock = { now: 1_000 };
  const session = memoryArea();
  const begin = () =>
    expectedSite({
      session,
      now: () => clock.now,
      async add(origin) {
        if (!allowed.has(origin)) return { kind: 'refused', reason: 'wrong-site' };
        added.push(origin);
        return { kind: 'done' };
      },
      start: async (provider, origin) => started.push(`${provider} ${origin}`),
    });
  return { allowed, added, started, clock, begin };
}

test('a permission that is given after the popup has gone, and the worker too, enables the site', async () => {
  const { allowed, added, begin } = kit();
  await begin().note({ origin });
  allowed.add(origin);
  await begin().settle();
  expect(added).toEqual([origin]);
});

test('a page that is still there does no harm, and the journey starts once', async () => {
  const { allowed, started, begin } = kit();
  const site = begin();
  await site.note({ origin, provider: 'cocktail' });
  allowed.add(origin);
  await Promise.all([site.settle(), site.add(origin), site.settle()]);
  expect(started).toEqual([`cocktail ${origin}`]);
});

test('another permission, a refused one and a late one enable nothing', async () => {
  const { allowed, added, clock, begin } = kit();
  const site = begin();
  await site.note({ origin });
  allowed.add('https://elsewhere.example');
  await site.settle();
  expect(added).toEqual([]);
  clock.now += 6 * 60_000;
  allowed.add(origin);
  await site.settle();
  expect(added).toEqual([]);
});

test('a page can add a site that nobody announced', async () => {
  const { allowed, added, begin } = kit();
  expect(await begin().add(origin)).toEqual({ kind: 'refused', reason: 'wrong-site' });
  allowed.add(origin);
  expect(await begin().add(origin)).toEqual({ kind: 'done' });
  expect(added).toEqual([origin]);
});
