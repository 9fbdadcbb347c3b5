import type { BenchBrowser, BenchPage } from './browser';
import type { BenchOptions } from './options';
import { Samples } from './statistics';
import { measureSteadily, playRounds } from './steady';

/** Scripts for the worlds of a page. */
export interface LocateScripts {
  readonly dashboard: string;
  readonly ours: string;
  readonly peers: string;
}

export interface SizeFindings {
  readonly elements: number;
  /** Whether ours and the oracle found the same elements, by look-up. */
  readonly same: Readonly<Record<string, boolean>>;
  readonly warm: Samples;
  readonly insert: Samples;
  readonly first: Samples;
  /** The libraries after an insert; empty when they were left out. */
  readonly peers: Samples;
  /** The libraries on first contact, at the largest size. */
  readonly peersFirst: Samples;
  /** Tasks of ours at a quarter of the speed, after an insert. */
  readonly slow: Samples;
  /** The longest task into which each of ours is cut, after an insert, and the same at a quarter of the speed. */
  readonly longest: Samples;
  readonly longestSlow: Samples;
  /** The parts of one whole look after another. */
  readonly parts: Samples;
}

export const LOOKUPS = ['role and name', 'label'] as const;
/** What only the browser can say, and has to lay out the page for: whether something covers what was found. */
export const ON_TOP = 'what is on top';
export const TASKS = ['whole look', 'look at a page of nobody', 'glance'] as const;
export const PEERS = [
  'Testing Library, role and name',
  'Playwright, role and name',
  'Testing Library, label',
  'Playwright, label',
] as const;
const SLOWER = 4;
/** The parts only tell where the time of a look goes. */
const ROUNDS_OF_PARTS = 5;
/** All libraries together take a minute for one round on the largest page, and are hundreds of times away. */
const ROUNDS_OF_MINUTES = 2;
/** Above it the libraries take many seconds for one call. */
const LARGE = 10_000;

/** Everything about looking things up on one generated page, and those of our tasks that are not hopeless there. */
export async function measureSize(
  browser: BenchBrowser,
  scripts: LocateScripts,
  size: number,
  tasks: readonly string[],
  options: BenchOptions,
): Promise<SizeFindings> {
  const page = await browser.openPage();
  await page.own.run(scripts.dashboard);
  const elements = await page.own.number(`buildDashboard(${size})`);
  const world = page.installed;
  await world.run(scripts.ours);
  await world.run(scripts.peers);
  const same: Record<string, boolean> = {};
  const isLarge = size > LARGE;
  for (const name of options.quick && isLarge ? [] : LOOKUPS) {
    const ours = JSON.stringify(await world.value(`bench.found('${name}')`));
    const oracle = JSON.stringify(await world.value(`peers.found('oracle, ${name}')`));
    same[name] = ours === oracle && ours !== '[]';
  }
  const steadily = (cases: readonly string[], measure: (name: string) => Promise<number>): Promise<Samples> =>
    measureSteadily({ floor: 'floor', cases: ['floor', ...cases], ...options, measure });
  const warm = await steadily([...LOOKUPS, ON_TOP, 'held element'], (name) =>
    world.number(`bench.warm('${name}')`),
  );
  const insert = await steadily([...LOOKUPS, ON_TOP, ...tasks], (name) =>
    world.number(`bench.afterInsert('${name}')`),
  );
  const first = await steadily(
    [...LOOKUPS, ON_TOP, ...tasks.filter((task) => task === 'whole look')],
    (name) => onFirstContact(page, scripts.ours, `bench.once('${name}')`),
  );
  const parts = new Samples();
  for (let round = 0; tasks.includes('whole look') && round < ROUNDS_OF_PARTS; round++) {
    await world.number(`bench.afterInsert('floor')`);
    for (const [part, ms] of entriesOf(await world.value('bench.partsOfLook()'))) parts.add(part, ms);
  }
  const playLongest = (): Promise<Samples> =>
    playRounds({ cases: TASKS, ...options, measure: (name) => world.number(`bench.longestTask('${name}')`) });
  const longest = await playLongest();
  await page.slowDown(SLOWER);
  const longestSlow = await playLongest();
  const slow = await playRounds({
    cases: tasks,
    ...options,
    measure: (name) => world.number(`bench.afterInsert('${name}')`),
  });
  await page.slowDown(1);
  const peers = await playRounds({
    cases: options.quick && isLarge ? [] : PEERS,
    ...options,
    rounds: isLarge ? ROUNDS_OF_MINUTES : options.rounds,
    measure: (name) => world.number(`peers.afterInsert('${name}')`),
  });
  const peersFirst = await playRounds({
    cases: options.quick || !isLarge ? [] : ['Testing Library, role and name', 'Playwright, role and name'],
    ...options,
    measure: (name) => onFirstContact(page, scripts.peers, `peers.once('${name}')`),
  });
  await page.close();
  return { elements, same, warm, insert, first, peers, peersFirst, slow, longest, longestSlow, parts };
}

/** In a world that has not met a node of this page before, as that of an extension when the page was just loaded. */
async function onFirstContact(page: BenchPage, script: string, expression: string): Promise<number> {
  const world = await page.freshWorld();
  await world.run(script);
  await world.run('globalThis.gc?.()');
  return world.number(expression);
}

function entriesOf(value: unknown): readonly (readonly [string, number])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, ms]: [string, unknown]) =>
    typeof ms === 'number' ? [[key, ms] as const] : [],
  );
}
