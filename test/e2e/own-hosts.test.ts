import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { says } from './support/own-page';
import { proveOwnHost, proveShaarli } from './support/own-hosts';
import { onOwnHost, ownJourneys } from './support/own-journeys';
import { pressToolbarButton, toolbarArguments } from './support/toolbar-popup';
import { turnOnHere } from './support/turn-on';

let sites: PracticeSites;
let browser: ExtensionChromium;

beforeAll(async () => {
  sites = await startSites();
  browser = await openChromium(sites, { mayReadClipboard: true, arguments: toolbarArguments });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

test.each(await ownJourneys())(
  'Latchkey can be used on an own host of $provider, $title',
  async (journey) => {
    await proveOwnHost(browser, onOwnHost(journey, sites), (origin) => turnOnHere(browser, origin));
  },
);

test.each(['en', 'de'] as const)('a real Shaarli gives its API secret, %s', (language) =>
  proveShaarli(browser, language, (origin) => turnOnHere(browser, origin)),
);

test('the toolbar’s popup fits into what browsers give a popup', async () => {
  const tab = await browser.open('https://alltick.co/register');
  const popup = await pressToolbarButton(browser, 'https://alltick.co');
  // The browser sizes the window by what is in it, and shows no more than 800 by 600 pixels.
  await expect.poll(() => popup.evaluate('innerWidth >= 400 && innerWidth <= 430')).toBe(true);
  await says(popup, 'AllTick · Step 1', { role: 'region', name: 'This tab' });
  const isWhole = 'innerHeight > 200 && innerHeight <= 600 && document.body.scrollWidth <= innerWidth';
  await expect.poll(() => popup.evaluate(isWhole)).toBe(true);
  // What the screen has no room for can be scrolled to, with a scrollbar, and the heading stays in sight.
  const reachesItsEnd = `(() => {
    scrollTo(0, document.body.scrollHeight);
    const [heading, last] = [document.querySelector('header'), document.querySelector('main').lastElementChild];
    const isLong = document.documentElement.scrollHeight - innerHeight > 1;
    return heading.getBoundingClientRect().top === 0 && last.getBoundingClientRect().bottom <= innerHeight
      && document.documentElement.classList.contains('long') === isLong;
  })()`;
  await expect.poll(() => popup.evaluate(reachesItsEnd)).toBe(true);
  await popup.close();
  await tab.close();
});
