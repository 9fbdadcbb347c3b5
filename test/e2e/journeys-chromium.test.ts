import { afterAll, beforeAll, expect, test } from 'vitest';
import { providersForUrl } from '../../src/providers/registry';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { allJourneys } from '../sites/sites';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { walkWithGuide } from './support/walk-with-guide';

/**
 * Every journey on a provider's own hosts, in the built extension with its real manifest. Sites that the person enables
 * themselves are walked in own-hosts.test.ts.
 */
let sites: PracticeSites;
let browser: ExtensionChromium;
const journeys = (await allJourneys()).filter(({ url }) => providersForUrl(new URL(url)).length > 0);

beforeAll(async () => {
  sites = await startSites();
  browser = await openChromium(sites, { mayReadClipboard: true });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

test.each(journeys.map((journey) => [`${journey.provider}: ${journey.title}`, journey] as const))(
  '%s',
  async (_title, journey) => {
    const tab = await browser.open('about:blank');
    const end = await walkWithGuide(journey, tab);
    expect(['saved', 'known']).toContain(end.state);
    await tab.close();
  },
);
