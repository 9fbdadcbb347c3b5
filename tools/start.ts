import { openChromium, type ExtensionChromium } from '../test/e2e/support/chromium';
import { providers } from '../src/providers/registry';
import { allJourneys } from '../test/sites/sites';
import type { PracticeSites } from '../test/sites/journey';
import { startSites } from '../test/sites/server';
import { buildExtension } from './build/extension';
import { askedProviders } from './start/asked-providers';
import { firstAddresses } from './start/first-addresses';
import { walkAll } from './start/walk-all';

/*
 * `npm start`: builds, serves the practice dashboards under the providers' real host names, and opens Chromium with the
 * extension on them. Without a display it walks every journey by itself and saves a picture of each step.
 * `npm start -- --live` opens the same browser on the real sites instead. Providers' ids behind either take only these.
 */
const isLive = process.argv.includes('--live');
const asked = askedProviders(process.argv.slice(2).filter((word) => word !== '--live'));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (asked.ok) await start(asked.value);
else {
  console.error(asked.error);
  process.exitCode = 1;
}

async function start(ids: readonly string[]): Promise<void> {
  console.log('Building the extension …');
  await buildExtension(process.cwd());
  if (isLive) return openLive(ids);
  console.log('Building and serving the practice dashboards …');
  const sites = await startSites();
  if (hasDisplay) await openPractice(sites, ids);
  else if ((await walkAll(sites, ids)) > 0) process.exitCode = 1;
  await sites.close();
}

async function openLive(ids: readonly string[]): Promise<void> {
  if (!hasDisplay) {
    console.log(
      'There is no display here, so the real sites cannot be opened. Run this where a window can be shown.',
    );
    process.exitCode = 1;
    return;
  }
  const browser = await openChromium(null, { headless: false, viewport: null });
  for (const { id, name, hosts, links } of providers) {
    if (hosts.length === 0 || !ids.includes(id)) continue;
    await browser.open(links.start).catch(() => {
      console.log(`${name} did not open. Its address is ${links.start}`);
    });
  }
  console.log(
    'Chromium is open on the real sites. What you save there is kept until you close it, and then it is gone.',
  );
  await untilClosed(browser);
}

async function openPractice(sites: PracticeSites, ids: readonly string[]): Promise<void> {
  const browser = await openChromium(sites, { headless: false, viewport: null });
  for (const { provider, url, isHome } of firstAddresses(await allJourneys(), ids)) {
    await browser.open(url);
    if (!isHome) console.log(`${provider}: open Latchkey on ${url} and press "Use Latchkey on this site".`);
  }
  console.log('Chromium is open on the practice dashboards. Close it to end.');
  await untilClosed(browser);
}

function untilClosed(browser: ExtensionChromium): Promise<void> {
  return new Promise((resolve) => browser.context.once('close', () => resolve()));
}
