import { openBenchBrowser, type BenchPage } from './browser';
import { bundle } from './bundle';
import { short, times } from './format';
import type { Findings, Section } from './section';
import { Samples, quantile } from './statistics';
import { measureSteadily } from './steady';

const RATES = [1_000, 10_000];
const ELEMENTS = 10_000;
const SEARCH = 'guide, searching';
const HELD = 'guide, target there';
const LIMIT = 5_000;
/** How often the target comes: the bound is for 95 of 100. */
const TIMES = { whole: 100, quick: 20 };
/** How long the floor is looked at, in milliseconds. */
const FLOOR_SPAN = 1_200;
/** The same for the guide: longer than the longest rest between two of its looks. */
const SPAN = 30_000;

/** What it costs to stay informed on a page that never stands still. */
export const watching: Section = {
  name: 'watching',
  title: 'A page that never stands still',
  async measure(options) {
    const [dashboard, churn, script] = await Promise.all([
      bundle('bench/performance/page/dashboard-page.ts'),
      bundle('bench/performance/page/churn.ts'),
      bundle('bench/performance/page/watching.ts'),
    ]);
    const browser = await openBenchBrowser();
    try {
      const page = await browser.openPage();
      await page.own.run(dashboard);
      await page.own.run(churn);
      await page.own.number(`buildDashboard(${ELEMENTS})`);
      await page.installed.run(script);
      const looks = new Samples();
      const shares = new Map<number, Samples>();
      for (const rate of RATES) {
        await page.own.run(`churn(${rate})`);
        const measure = (name: string): Promise<number> => share(page, name, looks);
        shares.set(
          rate,
          await measureSteadily({ ...options, floor: 'floor', cases: ['floor', HELD, SEARCH], measure }),
        );
      }
      await page.own.run(`churn(${RATES[0] ?? 0})`);
      return judge(shares, looks, await findAgain(page, options.quick ? TIMES.quick : TIMES.whole));
    } finally {
      await browser.close();
    }
  },
};

/** The part of the main thread that a watcher took, in per cent. */
async function share(page: BenchPage, name: string, looks: Samples): Promise<number> {
  const world = page.installed;
  const span = name === 'floor' ? FLOOR_SPAN : SPAN;
  if (name === SEARCH) await world.run('watching.take()');
  await world.run(`watching.begin('${name === 'floor' ? name : 'guide'}')`);
  // The first look is dearer than those that follow.
  await world.value('new Promise((resolve) => setTimeout(resolve, 300))');
  const spent = await world.number(
    `(async () => { watching.reset(); const began = performance.now(); await new Promise((resolve) => setTimeout(resolve, ${span}));
      return (watching.read().spent / (performance.now() - began)) * 100; })()`,
  );
  looks.add(name, ((await world.number('watching.read().looks')) / span) * 1000);
  await world.run('watching.end()');
  if (name === SEARCH) await world.run('watching.bring(0)');
  return spent;
}

/** Milliseconds from the moment in which the target came to the look that found it. */
async function findAgain({ installed }: BenchPage, times: number): Promise<readonly number[]> {
  const waits: number[] = [];
  await installed.run(`watching.begin('guide')`);
  // What goes and comes back was there at first.
  await installed.value('watching.found()');
  for (let time = 0; time < times; time++) {
    await installed.run('watching.take()');
    await installed.value(`new Promise((resolve) => setTimeout(resolve, ${300 + Math.random() * 250}))`);
    waits.push(await installed.number(`watching.bring(${LIMIT})`));
  }
  await installed.run('watching.end()');
  return waits;
}

function judge(shares: ReadonlyMap<number, Samples>, looks: Samples, waits: readonly number[]): Findings {
  const all = [...shares];
  const percent = (name: string): string =>
    all.map(([, samples]) => `${short(samples.median(name))} %`).join(' and ');
  const isAtMost = (name: string, most: number): boolean =>
    all.every(([, samples]) => samples.median(name) <= most);
  const wait = quantile(waits, 0.95);
  return {
    rows: [
      {
        id: 'M1',
        target:
          'watching with the target there: at most 0.05 % at 1,000 and 10,000 changes a second, and 1.5 × the floor',
        ours: percent(HELD),
        peer: '–',
        floor: percent('floor'),
        holds: isAtMost(HELD, 0.05) && all.every(([, samples]) => samples.ratio(HELD, 'floor') <= 1.5),
      },
      {
        id: 'M2',
        target: 'searching for what is not there: at most 0.3 %, at most 4 looks a second',
        ours: `${percent(SEARCH)}; ${short(looks.median(SEARCH))} a second`,
        peer: '–',
        floor: percent('floor'),
        holds: isAtMost(SEARCH, 0.3) && looks.median(SEARCH) <= 4.2,
      },
      {
        id: 'M3',
        target: 'found at most 300 ms after it appears, under 1,000 changes a second (95 of 100)',
        ours: `${short(wait)} ms`,
        peer: '–',
        floor: '–',
        holds: wait <= 300,
        why: 'A look is followed by a rest of twelve times its length: on a slow machine that alone is longer. Nobody uses the page in this measurement, and the target goes and comes back. What was never there since the page came is found with the next look, which may be half a minute away where nobody uses a page with so many changes, and soon after the pointer moves.',
      },
    ],
    tables: [
      {
        title: 'Part of the main thread, 10,000 elements',
        head: ['changes a second', 'floor: an empty callback', HELD, SEARCH],
        rows: all.map(([rate, samples]) => [
          short(rate),
          ...['floor', HELD, SEARCH].map(
            (name) => `${short(samples.median(name))} % (${times(samples.ratio(name, 'floor'))})`,
          ),
        ]),
      },
    ],
    plots: [
      {
        file: 'performance-watching',
        title: 'Watching a page with 1,000 changes a second',
        unit: '% of the main thread',
        bars: ['floor', HELD, SEARCH].map((name) => ({
          name,
          value: all[0]?.[1].median(name) ?? 0,
          isOurs: name !== 'floor',
        })),
      },
    ],
    method: [
      'Where the target is there, nobody has used the page for twenty seconds: then some changes in a second are asked whether they can concern the guide, and the first movement of the pointer ends the calm.',
      'The page changes in its own world; callbacks, looks and the arming of the observer are timed in the world of an installed extension.',
    ],
  };
}
