import { openBenchBrowser } from './browser';
import { bundle } from './bundle';
import { judgeLocate } from './locate-verdict';
import { TASKS, measureSize, type SizeFindings } from './locate-measure';
import { playwrightEngine } from './playwright-engine';
import type { Section } from './section';

const SIZES = [1_000, 10_000, 100_000];
/** A task that takes so many milliseconds is not tried on a page ten times as large. */
const HOPELESS = 300;

/** Looking up a button by role and name, and a field by its label. */
export const locate: Section = {
  name: 'locate',
  title: 'Finding an element',
  async measure(options) {
    const [dashboard, ours, libraries, engine] = await Promise.all([
      bundle('bench/performance/page/dashboard-page.ts'),
      bundle('bench/performance/page/locating.ts'),
      bundle('bench/performance/page/peers-locating.ts'),
      playwrightEngine(),
    ]);
    const scripts = { dashboard, ours, peers: `${engine}\n${libraries}` };
    const browser = await openBenchBrowser();
    try {
      const sizes = new Map<number, SizeFindings>();
      let tasks: readonly string[] = TASKS;
      for (const size of SIZES) {
        const found = await measureSize(browser, scripts, size, tasks, options);
        sizes.set(size, found);
        // Ten times the elements may take a hundred times as long.
        tasks = tasks.filter((task) => found.insert.median(task) < HOPELESS);
      }
      return judgeLocate(sizes);
    } finally {
      await browser.close();
    }
  },
};
