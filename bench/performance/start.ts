import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../../tools/build/extension';
import { openBenchBrowser, type BenchPage } from './browser';
import { bundlePackage } from './bundle';
import { short, times } from './format';
import { playwrightEngine } from './playwright-engine';
import type { Section } from './section';
import type { Samples } from './statistics';
import { playRounds } from './steady';

const GLANCE = 'glance and definition, on every page of a provider';
const GUIDE = 'guide, where a step may be';
const LIMIT = { kilobytes: 15, ms: 2, slow: 8 };
const SLOWER = 4;
/** What the browser gives to a content script; it never answers. */
const NAMESPACE = `globalThis.chrome = { runtime: { id: 'bench', sendMessage: () => new Promise(() => {}),
  onMessage: { addListener() {}, removeListener() {} } }, i18n: { getMessage: () => '', getUILanguage: () => 'en' } };`;

/** What a content script costs before it does anything: compiling and the first run, in a new world. */
export const start: Section = {
  name: 'start',
  title: 'Starting on a page',
  async measure(options) {
    const folder = (await buildExtension(process.cwd())).chromium;
    const read = (path: string): Promise<string> => readFile(join(folder, 'content', path), 'utf8');
    const paths = await readdir(join(folder, 'content'));
    const definitions = await Promise.all(paths.filter((path) => path.startsWith('provider-')).map(read));
    const definition = definitions.reduce((most, one) => (one.length > most.length ? one : most));
    const scripts: Readonly<Record<string, string>> = {
      [GLANCE]: definition + (await read('glance.js')),
      [GUIDE]: definition + (await read('guide.js')),
      'driver.js': await bundlePackage('driver.js'),
      Preact: await bundlePackage('preact', 'preact/hooks'),
      'dom-accessibility-api': await bundlePackage('dom-accessibility-api'),
      'Playwright’s engine': await playwrightEngine(),
      'Testing Library': await bundlePackage('@testing-library/dom'),
      React: await bundlePackage('react', 'react-dom/client'),
    };
    const names = Object.keys(scripts);
    const browser = await openBenchBrowser();
    try {
      const page = await browser.openPage();
      const measure = (name: string): Promise<number> => startOf(page, scripts[name] ?? '');
      const quick = await playRounds({ cases: names, ...options, measure });
      await page.slowDown(SLOWER);
      const slow = await playRounds({ cases: names, ...options, measure });
      const kilobytes = (name: string): number => gzipSync(scripts[name] ?? '', { level: 9 }).length / 1024;
      const row = (name: string): readonly string[] => [
        name,
        `${short(kilobytes(name))} KB`,
        `${short(quick.median(name))} ms`,
        `${short(slow.median(name))} ms`,
      ];
      const isWithin = (all: Samples, most: number): boolean => all.median(GLANCE) <= most;
      return {
        rows: [
          {
            id: 'P2',
            target: 'content script at most 15 KB gzip; start at most 2 ms, 8 ms at 4 × slower',
            ours: row(GLANCE).slice(1).join(', '),
            peer: row('driver.js').slice(1).join(', '),
            floor: 'a comment as long, taken off',
            holds:
              kilobytes(GLANCE) <= LIMIT.kilobytes && isWithin(quick, LIMIT.ms) && isWithin(slow, LIMIT.slow),
            why: `The guide itself (${row(GUIDE).slice(1).join(', ')}) is loaded only where a step may be.`,
          },
        ],
        tables: [
          {
            title: 'Compiling and first run',
            head: ['script', 'gzip', 'start', '4 × slower'],
            rows: names.map(row),
          },
        ],
        plots: [
          {
            file: 'performance-start',
            title: 'Compiling and first run of a content script',
            unit: 'ms',
            bars: names.map((name) => ({
              name,
              value: quick.median(name),
              isOurs: name === GLANCE || name === GUIDE,
            })),
          },
        ],
        method: [
          `Each script was compiled and run in a new isolated world; a comment as long was taken off. The guide costs ${times(quick.ratio(GUIDE, GLANCE))} the glance.`,
        ],
      };
    } finally {
      await browser.close();
    }
  },
};

async function startOf(page: BenchPage, script: string): Promise<number> {
  const world = await page.freshWorld();
  await world.run(
    `${NAMESPACE} globalThis.script = ${JSON.stringify(script)}; globalThis.comment = '//' + 'x'.repeat(script.length);`,
  );
  return world.number(`(() => {
    const before = performance.now(); (0, eval)(comment);
    const between = performance.now(); (0, eval)(script);
    return Math.max(0, performance.now() - between - (between - before));
  })()`);
}
