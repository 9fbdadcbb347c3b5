import { openChromium, type ExtensionChromium } from '../test/e2e/support/chromium';
import { providers } from '../src/providers/registry';
import { allJourneys } from '../test/sites/sites';
import type { PracticeSites } from '../test/sites/journey';
import { startSites } from '../test/sites/server';
import { buildExtension } from './build/extension';
import { walkAll } from './start/walk-all';

/*
 * `npm start`: builds, serves the practice dashboards under the providers' real host names, and opens Chromium with the
 * extension on them. Without a display it walks every journey by itself and saves a picture of each step.
 * `npm start -- --live` opens the same browser on the real sites instead.
 */
const isLive = process.argv.includes('--live');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

console.log('Building the extension …');
await buildExtension(process.cwd());
if (isLive) await openLive();
else {
  console.log('Building and serving the practice dashboards …');
  const sites = await startSites();
  if (hasDisplay) await openPractice(sites);
  else if ((await walkAll(sites)) > 0) process.exitCode = 1;
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
  for (const { name, hosts, links } of providers) {
    if (hosts.length === 0) continue;
    await browser.open(links.start).catch(() => {
      console.log(`${name} did not open. Its address is ${links.start}`);
    });
  }
  console.log(
    'Chromium is open on the real sites. What you save there is kept until you close it, and then it is gone.',
  );
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
