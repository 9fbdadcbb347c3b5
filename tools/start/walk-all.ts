import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { providersForUrl } from '../../src/providers/registry';
import { openChromium, type ExtensionChromium } from '../../test/e2e/support/chromium';
import { onOwnHost, ownJourneys } from '../../test/e2e/support/own-journeys';
import { allowOrigin } from '../../test/e2e/support/allow-origin';
import { turnOnByAddress } from '../../test/e2e/support/turn-on';
import { walkWithGuide } from '../../test/e2e/support/walk-with-guide';
import type { Journey, PracticeSites } from '../../test/sites/journey';
import { allJourneys } from '../../test/sites/sites';
import { pointedAt } from './pointed-at';

const pictures = 'screenshots-run';

/**
 * Walks every journey of these providers without a person, on their own hosts and on hosts of one's own, and says at each
 * step what was pointed at and what was captured. Gives back how many did not end with a saved token.
 */
export async function walkAll(sites: PracticeSites, ids: readonly string[]): Promise<number> {
  await mkdir(pictures, { recursive: true });
  const browser = await openChromium(sites, { mayReadClipboard: true });
  const isAsked = ({ provider }: Journey): boolean => ids.includes(provider);
  const atHome = (await allJourneys())
    .filter(isAsked)
    .filter(({ url }) => providersForUrl(new URL(url)).length > 0);
  const onOwnHosts = (await ownJourneys()).filter(isAsked).map((journey) => onOwnHost(journey, sites));
  let failed = 0;
  for (const journey of atHome) {
    console.log(`\n${journey.provider} (${journey.title})`);
    if (!(await walked(journey, browser))) failed++;
  }
  for (const journey of onOwnHosts) {
    const { origin } = new URL(journey.url);
    console.log(`\n${journey.provider} (${journey.title}, on a host of one's own, ${origin})`);
    await allowOrigin(browser, origin);
    await turnOnByAddress(browser, origin);
    if (!(await walked({ ...journey, title: `own-host-${journey.title}` }, browser))) failed++;
  }
  await browser.close();
  const all = atHome.length + onOwnHosts.length;
  console.log(`\n${String(all - failed)} of ${String(all)} journeys ended with a saved token.`);
  console.log(`Pictures of every step are in ${pictures}/.`);
  return failed;
}

async function walked(journey: Journey, browser: ExtensionChromium): Promise<boolean> {
  const tab = await browser.open('about:blank');
  let number = 0;
  const keepPicture = (what: string): Promise<void> => {
    number++;
    return tab.screenshot(join(pictures, pictureName(journey, number, what)));
  };
  try {
    const end = await walkWithGuide(journey, tab, {
      atStep: async (step, { ring, title }) => {
        const isSaving = step.id === 'save-token' || step === journey.steps.at(-1);
        const place = await pointedAt(tab, ring, !isSaving);
        console.log(`  ${step.id}: ${title} → ${place}`);
        await keepPicture(step.id);
      },
    });
    console.log(`  ${end.state}: ${end.masked ?? 'from the clipboard'}`);
    await keepPicture(end.state);
    return true;
  } catch (error) {
    console.log(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    await keepPicture('failed');
    return false;
  } finally {
    await tab.close();
  }
}

function pictureName(journey: Journey, number: number, what: string): string {
  const title = journey.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return `${journey.provider}-${title}-${String(number).padStart(2, '0')}-${what}.png`;
}
