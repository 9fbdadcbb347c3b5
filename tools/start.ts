import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { providersForUrl } from '../src/providers/registry';
import { openChromium, type ExtensionChromium } from '../test/e2e/support/chromium';
import { walkWithGuide } from '../test/e2e/support/walk-with-guide';
import { allJourneys } from '../test/sites/sites';
import type { Journey, PracticeSites } from '../test/sites/journey';
import { startSites } from '../test/sites/server';
import { buildExtension } from './build/extension';

/*
 * `npm start`: builds, serves the practice dashboards under the providers' real host names, and opens Chromium with the
 * extension on them. Without a display it walks every journey by itself and saves a picture of each step.
 * `npm start -- --live` opens the same browser on the real sites instead.
 */
const isLive = process.argv.includes('--live');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const pictures = 'screenshots-run';

console.log('Building the extension …');
await buildExtension(process.cwd());
if (isLive) await openLive();
else {
  console.log('Building and serving the practice dashboards …');
  const sites = await startSites();
  if (hasDisplay) await openPractice(sites);
  else await walkAll(sites);
  await sites.close();
}

async function openLive(): Promise<void> {
  if (!hasDisplay) {
    console.log(
      'There is no display here, so the real sites cannot be opened. Run this where a window can be shown.',
    );
    process.exitCode = 1;
    return;
  }
  const browser = await openChromium(null, { headless: false, viewport: null });
  await browser.openOwn('src/options/index.html');
  await untilClosed(browser);
}

async function openPractice(sites: PracticeSites): Promise<void> {
  const browser = await openChromium(sites, { headless: false, viewport: null });
  const starts = new Map((await allJourneys()).map((journey) => [journey.provider, journey.url]));
  for (const url of starts.values()) await browser.open(url);
  console.log('Chromium is open on the practice dashboards. Close it to end.');
  await untilClosed(browser);
}

function untilClosed(browser: ExtensionChromium): Promise<void> {
  return new Promise((resolve) => browser.context.once('close', () => resolve()));
}

/** Walks every journey on the providers' own hosts without a person, and says at each step what was pointed at and what was captured. */
async function walkAll(sites: PracticeSites): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const browser = await openChromium(sites, { mayReadClipboard: true });
  let failed = 0;
  const journeys = (await allJourneys()).filter(({ url }) => providersForUrl(new URL(url)).length > 0);
  for (const journey of journeys) {
    console.log(`\n${journey.provider} (${journey.title})`);
    if (!(await walked(journey, browser))) failed++;
  }
  await browser.close();
  console.log(
    `\n${String(journeys.length - failed)} of ${String(journeys.length)} journeys ended with a saved token.`,
  );
  console.log(`Pictures of every step are in ${pictures}/.`);
  if (failed > 0) process.exitCode = 1;
}

async function walked(journey: Journey, browser: ExtensionChromium): Promise<boolean> {
  const tab = await browser.open('about:blank');
  let number = 0;
  try {
    const end = await walkWithGuide(journey, tab, {
      atStep: async (step, guide) => {
        number++;
        const ring = guide.ring;
        const place = ring ? `${String(Math.round(ring.x))}, ${String(Math.round(ring.y))}` : 'nothing';
        console.log(`  ${step.id}: “${guide.title}”, pointed at ${place}`);
        await tab.screenshot(join(pictures, pictureName(journey, number, step.id)));
      },
    });
    console.log(`  ${end.state}: ${end.masked ?? 'from the clipboard'}`);
    await tab.screenshot(join(pictures, pictureName(journey, number + 1, end.state)));
    return true;
  } catch (error) {
    console.log(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    await tab.screenshot(join(pictures, pictureName(journey, number + 1, 'failed')));
    return false;
  } finally {
    await tab.close();
  }
}

function pictureName(journey: Journey, number: number, what: string): string {
  const title = journey.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${journey.provider}-${title}-${String(number).padStart(2, '0')}-${what}.png`;
}
