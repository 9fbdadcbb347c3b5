import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { playwrightHand } from '../sites/hands';
import type { PracticeSites } from '../sites/journey';
import { journeys, signIn } from '../sites/shaarli/journeys';
import { startShaarli, type ShaarliOptions } from '../sites/shaarli/start';
import { webToken } from '../sites/shaarli/web-token';
import { boxOf, perform, walk } from '../sites/walk';

/** The journey through a real product, proved without the extension: the pages are as FACTS.md tells. */
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['LATCHKEY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
});

/** Shaarli is not among the practice dashboards; its journey does not ask for them. */
const noSites: PracticeSites = {
  httpsPort: 0,
  httpPort: 0,
  ownHostPorts: {},
  issued: () => [],
  close: () => Promise.resolve(),
};

describe.each([
  { language: 'en' },
  { language: 'de' },
  { language: 'fr' },
  { language: 'jp' },
  { language: 'en', theme: 'vintage' },
] satisfies ShaarliOptions[])('Shaarli, $language $theme', (options) => {
  test('the journey ends at the API secret, which then opens the API', async () => {
    const shaarli = await startShaarli(options);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    try {
      const hand = playwrightHand(page);
      const [journey] = journeys(shaarli);
      if (journey === undefined) throw new Error('A running Shaarli has a journey.');
      const ask = (token: string) =>
        fetch(`${shaarli.url}/api/v1/info`, { headers: { authorization: `Bearer ${token}` } });

      expect((await ask(webToken(shaarli.secret()))).status).toBe(401);
      for (const act of signIn(shaarli)) await perform(act, hand);
      await walk(journey, hand, {
        atStep: async (step) => {
          const boxes = await Promise.all(step.targets.map((target) => boxOf(target, hand)));
          expect(boxes, `every target of ${step.id} is right, so each must be visible`).not.toContain(null);
        },
      });

      expect(shaarli.apiEnabled()).toBe(true);
      expect(shaarli.secret()).toMatch(/^[0-9a-f]{12}$/);
      expect([await page.locator('#apiSecret').inputValue()]).toEqual(journey.issued(noSites));
      // Hidden values on the same page look more like tokens than the secret does.
      const hidden = page.locator('#configform input[type="hidden"][name="token"]');
      expect(await hidden.inputValue()).toMatch(/^[0-9a-f]{40}$/);
      expect((await ask(webToken(shaarli.secret()))).status).toBe(200);
      expect((await ask(webToken('not the secret'))).status).toBe(401);
    } finally {
      await page.close();
      await shaarli.close();
    }
  });
});
