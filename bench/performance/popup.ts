import { join } from 'node:path';
import { buildExtension } from '../../tools/build/extension';
import { inspectExtension } from '../../tools/inspect/inspect';
import { openBenchBrowser, type BenchBrowser } from './browser';
import { bundle } from './bundle';
import { short, times } from './format';
import type { Section } from './section';
import { measureSteadily } from './steady';

const FLOOR = 'vanilla';
const CASES = [FLOOR, 'small', 'ours', 'preact', 'react'];
const NAMES: Readonly<Record<string, string>> = {
  small: 'drawn as our popup is',
  ours: 'our whole popup, with eight tokens',
  preact: 'Preact',
  react: 'React',
};
const nameOf = (name: string): string => NAMES[name] ?? name;

/** From the script's start to the laid-out popup, each time in a new page. */
export const popup: Section = {
  name: 'popup',
  title: 'Opening the popup',
  async measure(options) {
    const scripts = new Map<string, string>();
    for (const name of CASES)
      scripts.set(
        name,
        await bundle(join('bench/performance/page', `popup-${name}${name === 'small' ? '.tsx' : '.ts'}`)),
      );
    const { weights } = await inspectExtension((await buildExtension(process.cwd())).chromium);
    const bytes = weights.find(({ what }) => what === 'the popup')?.bytes ?? Number.NaN;
    const browser = await openBenchBrowser();
    try {
      const samples = await measureSteadily({
        ...options,
        floor: FLOOR,
        cases: CASES,
        measure: (name) => open(browser, scripts.get(name) ?? ''),
      });
      const ratio = samples.ratio('small', FLOOR);
      const whole = samples.ratio('ours', FLOOR);
      return {
        rows: [
          {
            id: 'P1',
            target: 'popup at most 12 KB gzip in all; first view at most 2 × vanilla',
            ours: `${short(bytes / 1024)} KB, ${times(ratio)}; the whole popup ${times(whole)}`,
            peer: `${times(samples.ratio('preact', FLOOR))} (Preact), ${times(samples.ratio('react', FLOOR))} (React)`,
            floor: `${short(samples.median(FLOOR))} ms`,
            holds: bytes <= 12 * 1024 && ratio <= 2,
            why: 'The ratio is of the same heading, field and eight rows. The whole popup draws six times as many elements, asks the background five things, and writes how old each token is.',
          },
        ],
        tables: [
          {
            title: 'First view',
            head: ['', 'ms', 'times vanilla'],
            rows: CASES.map((name) => [
              nameOf(name),
              short(samples.median(name)),
              times(samples.ratio(name, FLOOR)),
            ]),
          },
        ],
        plots: [
          {
            file: 'performance-popup',
            title: 'From the script’s start to the laid-out popup',
            unit: 'ms',
            bars: CASES.map((name) => ({
              name: nameOf(name),
              value: samples.median(name),
              isOurs: name === 'ours' || name === 'small',
            })),
            target: samples.median(FLOOR) * 2,
          },
        ],
        method: [
          'All but one draw a heading, a field and eight rows with a button. The whole popup is the real one with eight tokens, on a background that answers at once.',
        ],
      };
    } finally {
      await browser.close();
    }
  },
};

async function open(browser: BenchBrowser, script: string): Promise<number> {
  const { own, close } = await browser.openPage();
  await own.run(`globalThis.script = ${JSON.stringify(script)}`);
  const ms = await own.number(`(async () => {
    const began = performance.now();
    (0, eval)(script);
    first();
    while (!isThere()) await new Promise((resolve) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = resolve; port2.postMessage(0); });
    document.body.getBoundingClientRect();
    return performance.now() - began;
  })()`);
  await close();
  return ms;
}
