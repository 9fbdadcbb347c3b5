import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium, type ExtensionChromium } from '../test/e2e/support/chromium';
import { walkWithGuide } from '../test/e2e/support/walk-with-guide';
import { journeyOf, pictured, type Pictured } from '../test/sites/pictured';
import { startSites } from '../test/sites/server';
import { allJourneys } from '../test/sites/sites';
import { buildExtension } from './build/extension';

/*
 * `npm run screenshots`: takes the pictures of the README anew, from the built extension on the practice dashboards, in
 * light and in dark. The tokens in them are made at run time, so the masked ends differ each time.
 */
const folder = 'docs/images';
const largest = 150_000;
/** Wide enough for the card to stand beside a window of the dashboard. */
const window = { width: 1440, height: 810 };
/** As wide as the real popup. What follows below is about the tab in which it was opened, and there is none here. */
const popup = { width: 400, height: 452 };
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

await buildExtension(process.cwd());
const sites = await startSites();
await mkdir(folder, { recursive: true });
const journeys = await allJourneys();
try {
  for (const scheme of schemes) await takeAll(scheme);
} finally {
  await sites.close();
}

async function takeAll(scheme: Scheme): Promise<void> {
  // A new profile each time, so that the first page is the one after the installation and the list holds the same.
  const browser = await openChromium(sites, { viewport: window, mayReadClipboard: true });
  try {
    await takeOwn(browser, scheme, 'first-page', 'src/options/index.html#welcome', window);
    for (const moment of pictured) await takeJourney(browser, scheme, moment);
    await takeOwn(browser, scheme, 'popup', 'src/popup/index.html', popup);
  } finally {
    await browser.close();
  }
}

async function takeJourney(browser: ExtensionChromium, scheme: Scheme, moment: Pictured): Promise<void> {
  const page = await newPage(browser, scheme);
  let seen = 0;
  await walkWithGuide(journeyOf(moment, journeys), await browser.tab(page), {
    atStep: async ({ id }) => {
      if (id === moment.step && seen++ === moment.nth) await take(page, moment.name, scheme);
    },
  });
  if (moment.saved) await take(page, moment.saved, scheme);
  await page.close();
}

async function takeOwn(
  browser: ExtensionChromium,
  scheme: Scheme,
  name: string,
  path: string,
  size: typeof window,
): Promise<void> {
  const page = await newPage(browser, scheme);
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await take(page, name, scheme);
  await page.close();
}

async function newPage(browser: ExtensionChromium, scheme: Scheme): Promise<Page> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  return page;
}

async function take(page: Page, name: string, scheme: Scheme): Promise<void> {
  const path = join(folder, `${name}-${scheme}.png`);
  // A window that is still coming into view would be half transparent in the picture.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  );
  await page.screenshot({ path, caret: 'hide' });
  const { size } = await stat(path);
  console.log(`${path}: ${String(Math.round(size / 1000))} kB`);
  if (size > largest) throw new Error(`${path} is larger than ${String(largest / 1000)} kB.`);
}
