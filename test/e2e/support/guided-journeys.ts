import { afterAll, beforeAll, expect, test } from 'vitest';
import { providersForUrl } from '../../../src/providers/registry';
import type { PracticeSites } from '../../sites/journey';
import { startSites } from '../../sites/server';
import { allJourneys } from '../../sites/sites';
import { openChromium, type ExtensionChromium } from './chromium';
import { walkWithGuide } from './walk-with-guide';

/**
 * Tests one half of the journeys on the providers' own hosts, in the built extension with its real manifest; two files
 * take a half each, so that they run side by side. Sites that the person enables themselves are walked in the tests of
 * own hosts.
 */
export async function testJourneys(half: 0 | 1): Promise<void> {
  let sites: PracticeSites | undefined;
  let browser: ExtensionChromium | undefined;
  const journeys = (await allJourneys())
    .filter(({ url }) => providersForUrl(new URL(url)).length > 0)
    .filter((_journey, at) => at % 2 === half);

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
      if (!browser) throw new Error('The browser did not open.');
      const tab = await browser.open('about:blank');
      const end = await walkWithGuide(journey, tab);
      expect(['saved', 'known']).toContain(end.state);
      await tab.close();
    },
  );
}
