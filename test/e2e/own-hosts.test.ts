import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { allowOrigin } from './support/allow-origin';
import { press, says } from './support/own-page';
import { journeyOn, ownDashboards, proveOwnHost } from './support/own-hosts';
import { pressToolbarButton, toolbarArguments } from './support/toolbar-popup';

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

test.each(ownDashboards)('Latchkey can be used on an own host of $provider', async (own) => {
  const journey = await journeyOn(sites, own);
  await proveOwnHost(browser, journey, async (origin) => {
    await allowOrigin(browser, origin);
    const popup = await pressToolbarButton(browser, origin);
    const size = await popup.evaluate('[innerWidth, innerHeight]');
    expect(size).toEqual([400, expect.any(Number)]);
    await press(popup, { role: 'button', name: 'Use Latchkey on this site' });
    await says(popup, `Latchkey is on for ${new URL(origin).host}`, { role: 'status' });
    await popup.close();
  });
});
