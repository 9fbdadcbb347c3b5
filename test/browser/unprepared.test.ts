import { afterAll, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { kits } from '../unprepared/kits';
import { journeys, walk, type Result } from '../unprepared/variants';

const seeds = [1, 2, 3];
const results: Result[] = [];

describe.each(kits.map((kit) => [kit.name, kit] as const))('on pages made with %s', (_, kit) => {
  it.each(journeys.map((journey) => [journey[0], journey] as const))(
    '%s',
    async (_id, journey) => {
      await page.viewport(1280, 800);
      const visit = new AbortController();
      await kit.open(visit.signal);
      const seen: Result[] = [];
      for (const seed of seeds) seen.push(...(await walk(kit, journey, seed)));
      visit.abort();
      results.push(...seen);
      expect(seen.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
    },
    120_000,
  );
});

afterAll(async () => {
  await commands.writeFile('test/output/unprepared.json', JSON.stringify(results, null, 1));
});
