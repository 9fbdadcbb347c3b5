import { afterAll, beforeAll, expect, test } from 'vitest';
import { providersForUrl } from '../../src/providers/registry';
import type { Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { allJourneys } from '../sites/sites';
import type { ExtensionBrowser } from './support/browser';
import { openFirefox } from './support/firefox';
import { proveMovesByItself } from './support/moves-by-itself';
import { walkWithGuide } from './support/walk-with-guide';

/**
 * Every day: every provider in every language, and every way in which a page shows a token or makes it hard to follow.
 * What a page is recognised by is the same code in both browsers, so the other wordings are walked here every night only,
 * with `LATCHKEY_CASES=all`.
 */
const ways = [
  'masked',
  'copy-only',
  'split',
  'field',
  'text',
  'shown',
  'jwt',
  'decoys',
  'modal',
  'dialog',
  'native-dialog',
  'bootstrap',
  'quasar',
  'frame',
  'trusted-types',
  'slow',
  'restless',
];

let sites: PracticeSites;
let browser: ExtensionBrowser;
const everyJourney = (await allJourneys()).filter(({ url }) => providersForUrl(new URL(url)).length > 0);
const journeys = process.env['LATCHKEY_CASES'] === 'all' ? everyJourney : chosen(everyJourney);

beforeAll(async () => {
  sites = await startSites();
  browser = await openFirefox(sites, { mayReadClipboard: true });
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

test('a change of address by the page itself, from a part of the host that is not the guide’s', () =>
  proveMovesByItself(browser));

test('every way is walked', () => {
  const walked = new Set(journeys.flatMap(({ variants }) => variants));
  expect(ways.filter((way) => !walked.has(way))).toEqual([]);
});

function chosen(all: readonly Journey[]): readonly Journey[] {
  const languages = new Map<string, Journey>();
  for (const journey of all) {
    const language = `${journey.provider} ${journey.language}`;
    if (!languages.has(language)) languages.set(language, journey);
  }
  const special = ways.flatMap((way) =>
    all
      .filter(({ variants }) => variants.length === 1 && variants[0] === way)
      .sort((a, b) => a.steps.length - b.steps.length)
      .slice(0, 1),
  );
  return [...languages.values(), ...special];
}
