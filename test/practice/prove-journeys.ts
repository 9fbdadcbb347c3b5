import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { chromiumArguments } from '../sites/browsers';
import { playwrightHand } from '../sites/hands';
import type { Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { boxOf, walk } from '../sites/walk';

/**
 * Proves the truth that the extension is measured against, without the extension: on each journey every target is
 * there and visible when its turn comes, and the dashboard issues the token that it shows.
 */
export function proveJourneys(journeys: readonly Journey[]): void {
  let sites: PracticeSites;
  let browser: Browser;
  let person: BrowserContext;

  beforeAll(async () => {
    sites = await startSites();
    browser = await chromium.launch({
      executablePath: process.env['LATCHKEY_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'].concat(
        chromiumArguments(sites),
      ),
    });
    person = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  });

  afterAll(async () => {
    await browser.close();
    await sites.close();
  });

  test.each(journeys)('$provider: $title', async (journey) => {
    const page = await person.newPage();
    const troubles = watchForTrouble(page, journey);
    const before = journey.issued(sites).length;
    const seen: string[] = [];
    const hand = playwrightHand(page);
    await walk(journey, hand, {
      atStep: async (step) => {
        const boxes = await Promise.all(step.targets.map((target) => boxOf(target, hand)));
        expect(boxes, `every target of ${step.id} is right, so each must be visible`).not.toContain(null);
        seen.push(step.id);
      },
    });
    expect(seen).toEqual(journey.steps.map(({ id }) => id));
    const issued = journey.issued(sites);
    expect(issued.length).toBeGreaterThan(before);
    expect(await whatIsOffered(page, journey)).toBe(issued.at(-1));
    expect(troubles).toEqual([]);
    await page.close();
  });
}

/** The token as the person can take it at the last step: copied where it is not to be read, else read. */
async function whatIsOffered(page: Page, { steps }: Journey): Promise<string> {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('A journey has steps.');
  if (last.acts.length > 0) return page.evaluate(() => navigator.clipboard.readText());
  const shown = await page.evaluate(
    `(() => { const element = (${String(last.targets[0])})(); return element.value ?? element.textContent; })()`,
  );
  return String(shown);
}

/** Errors of the page, and requests that leave it. */
function watchForTrouble(page: Page, journey: Journey): string[] {
  const troubles: string[] = [];
  const { host } = new URL(journey.url);
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.host !== host && asked.protocol !== 'data:')
      troubles.push(`asked another host for ${asked.href}`);
  });
  return troubles;
}
