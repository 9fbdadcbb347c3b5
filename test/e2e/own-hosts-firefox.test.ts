import { afterAll, beforeAll, test } from 'vitest';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import type { ExtensionBrowser } from './support/browser';
import { openFirefox } from './support/firefox';
import { proveOwnHost, proveShaarli } from './support/own-hosts';
import { onOwnHost, ownJourneys } from './support/own-journeys';
import { turnOnByAddress } from './support/turn-on';

let sites: PracticeSites;
let browser: ExtensionBrowser;

beforeAll(async () => {
  sites = await startSites();
  browser = await openFirefox(sites, { mayReadClipboard: true });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

test.each(await ownJourneys())(
  'Latchkey can be used on an own host of $provider, $title',
  async (journey) => {
    await proveOwnHost(browser, onOwnHost(journey, sites), (origin) => turnOnByAddress(browser, origin));
  },
);

test('a real Shaarli gives its API secret', () =>
  proveShaarli(browser, 'en', (origin) => turnOnByAddress(browser, origin)));
