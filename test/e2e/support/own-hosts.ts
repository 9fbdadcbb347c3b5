import { expect } from 'vitest';
import type { Journey } from '../../sites/journey';
import { journeys as shaarliJourneys, signIn } from '../../sites/shaarli/journeys';
import { startShaarli, type ShaarliLanguage } from '../../sites/shaarli/start';
import { perform, seeTarget } from '../../sites/walk';
import type { ExtensionBrowser, Tab } from './browser';
import { gone, press, says } from './own-page';
import { guidedTo, walkWithGuide } from './walk-with-guide';

/**
 * Opens the journey's page, on which there is nothing of ours; turns Latchkey on there, upon which the guide is there
 * without a reload, and the journey can be walked; and removes the site in the options, upon which it is gone.
 */
export async function proveOwnHost(
  browser: ExtensionBrowser,
  journey: Journey,
  turnOn: (origin: string) => Promise<void>,
  prepare: (tab: Tab) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { origin } = new URL(journey.url);
  const [first] = journey.steps;
  if (!first) throw new Error('A journey has steps.');
  const tab = await browser.open('about:blank');
  try {
    await prepare(tab);
    await tab.goto(journey.url);
    await seeTarget(first, tab);
    expect(await tab.guide()).toBeNull();

    await turnOn(origin);
    await tab.front();
    await guidedTo(first, tab);
    const end = await walkWithGuide(journey, tab);
    expect(end).toMatchObject({ provider: journey.provider, state: 'saved' });

    const options = await browser.openOwn('src/options/index.html#sites');
    const site = { role: 'list', name: 'Your own sites' } as const;
    await says(options, origin, site);
    await press(options, site, { role: 'button', name: 'Remove' });
    await says(options, `Latchkey is off for ${origin}`, { role: 'status' });
    await gone(options, site);
    await options.close();
    await tab.front();
    await tab.goto(journey.url);
    await seeTarget(first, tab);
    expect(await tab.guide()).toBeNull();
  } finally {
    // The next popup asks about the tab that was used last.
    await tab.close();
  }
}

/** The same on a product that nobody here wrote, freshly installed, with the person signed in. */
export async function proveShaarli(
  browser: ExtensionBrowser,
  language: ShaarliLanguage,
  turnOn: (origin: string) => Promise<void>,
): Promise<void> {
  const shaarli = await startShaarli({ language });
  try {
    const [journey] = shaarliJourneys(shaarli);
    if (!journey) throw new Error('A running Shaarli has a journey.');
    await proveOwnHost(browser, journey, turnOn, async (tab) => {
      for (const act of signIn(shaarli)) await perform(act, tab);
    });
  } finally {
    await shaarli.close();
  }
}
