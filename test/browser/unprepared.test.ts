import { describe, expect, inject, it } from 'vitest';
import { page } from 'vitest/browser';
import { heldOut, kits } from '../unprepared/kits';
import { resultTable } from '../unprepared/table';
import { journeys, walk, type Result } from '../unprepared/variants';

declare module 'vitest' {
  interface ProvidedContext {
    readonly seeds: readonly number[];
  }
}

/** Each seed is another page: order, wordings, adornments, decoys, and what makes the page harder. */
const seeds = inject('seeds');
const results: Result[] = [];

describe.each([...kits, ...heldOut].map((kit) => [kit.name, kit] as const))(
  'on pages made with %s',
  (_, kit) => {
    it.each(journeys.map((journey) => [journey[0], journey] as const))(
      'no ring of %s is on a wrong element, and nothing wrong is offered',
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
      180_000,
    );
  },
);

describe('on all of these pages', () => {
  it('99 of 100 steps are found', () => {
    const held = new Set<string>(heldOut.map(({ name }) => name));
    const counted = results.filter(({ kit }) => !held.has(kit));
    const right = counted.filter(({ outcome }) => outcome === 'right');
    const unsure = results.filter(({ outcome }) => outcome !== 'right');
    console.info(
      `${resultTable(results)}\n\n${unsure.map(({ kit, provider, step, page: about, because, outcome }) => `${outcome}: ${kit}, ${provider}, ${step} (${about}): ${because}`).join('\n')}`,
    );
    expect(counted.length).toBeGreaterThan(0);
    expect(right.length / counted.length).toBeGreaterThanOrEqual(0.99);
  });
});
