import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { journeys as alltick } from '../sites/alltick/journeys';
import { chromiumArguments } from '../sites/browsers';
import { playwrightHand } from '../sites/hands';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { journeys as transiyzi } from '../sites/transiyzi/journeys';
import { boxOf, walk } from '../sites/walk';

/**
 * The truth that the extension is measured against is proved here without the extension: every target is there and
 * visible when its turn comes, and the dashboard issues a token.
 */
let sites: PracticeSites;
let browser: Browser;
let person: BrowserContext;

beforeAll(async () => {
  sites = await startSites();
  browser = await chromium.launch({
    executablePath: process.env['LATCHKEY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      ...chromiumArguments(sites),
    ],
  });
  person = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

describe.each([...alltick(), ...transiyzi()])('$provider, $title', (journey) => {
  test('each step has its target in view, and a token is issued', async () => {
    const page = await person.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).host !== new URL(journey.url).host && !request.url().startsWith('data:')) {
        troubles.push(`asked another host for ${request.url()}`);
      }
    });
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
    if (journey.variants.includes('copy-only')) {
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(issued.at(-1));
    }
    expect(troubles).toEqual([]);
    await page.close();
  });
});
