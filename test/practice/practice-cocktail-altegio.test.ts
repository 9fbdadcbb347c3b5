import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { journeys as altegio } from '../sites/altegio/journeys';
import { chromiumArguments } from '../sites/browsers';
import { journeys as cocktail, ordinaryUser, signedOut } from '../sites/cocktail/journeys';
import { playwrightHand } from '../sites/hands';
import type { FindInPage, Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { startUrl } from '../sites/start-url';
import { boxOf, walk } from '../sites/walk';

/**
 * The truth that the extension is measured against is proved here without the extension: every target is there and
 * visible when its turn comes, and the dashboard gives the token that it issued.
 */
let sites: PracticeSites;
let browser: Browser;
let person: BrowserContext;
let page: Page;

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

beforeEach(async () => {
  page = await person.newPage();
});

afterEach(async () => {
  await page.close();
});

/** Walks a journey, sees that every target is visible in its turn, and returns the tokens issued on the way. */
async function prove(journey: Journey): Promise<readonly string[]> {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  const before = journey.issued(sites).length;
  const seen: string[] = [];
  const hand = playwrightHand(page);
  await walk(journey, hand, {
    atStep: async (step) => {
      const boxes = () => Promise.all(step.targets.map((target) => boxOf(target, hand)));
      // Components may still be missing in the page when the first target is already seen.
      await expect
        .poll(boxes, {
          timeout: 5000,
          message: `every target of ${step.id} is right, so each must be visible`,
        })
        .not.toContain(null);
      seen.push(step.id);
    },
  });
  expect(seen).toEqual(journey.steps.map(({ id }) => id));
  expect(troubles).toEqual([]);
  return journey.issued(sites).slice(before);
}

/** What an element shows: the value of a field, or its text. */
async function shownBy(find: FindInPage | undefined): Promise<unknown> {
  return page.evaluate(
    `(() => { const found = (${String(find)})(); return found?.value ?? found?.textContent.trim(); })()`,
  );
}

/** The clipboard can only be read on a secure page; some consoles are served without encryption. */
async function clipboard(): Promise<string> {
  await page.goto('https://console.cocktailcloud.io/');
  return page.evaluate(() => navigator.clipboard.readText());
}

function lastStep(journey: Journey, id: string) {
  return journey.steps.findLast((step) => step.id === id);
}

describe.each(cocktail())('$provider, $title', (journey) => {
  test('each step has its target in view, and the token that was issued is handed out', async () => {
    const issued = await prove(journey);
    expect(issued).toHaveLength(1);
    if (journey.variants.includes('shown')) {
      expect(await shownBy(lastStep(journey, 'save-token')?.targets[0])).toBe(issued[0]);
    } else {
      expect(await page.content()).not.toContain(issued[0]);
      expect(await clipboard()).toBe(issued[0]);
    }
  });
});

describe.each(altegio())('$provider, $title', (journey) => {
  test('each step has its target in view, and the token that was issued is there', async () => {
    const issued = await prove(journey);
    const last = journey.steps.at(-1);
    expect(issued).toHaveLength(last?.id === 'get-user-token' ? 2 : 1);
    if (journey.variants.includes('copy-only')) {
      expect(await page.content()).not.toContain(issued[0]);
      expect(await clipboard()).toBe(issued[0]);
    } else expect(await shownBy(last?.targets[0])).toBe(issued.at(-1));
  });
});

describe('cocktail, people and pages without tokens', () => {
  test('an ordinary user does not see the menu', async () => {
    await page.goto(ordinaryUser);
    await page.locator('nav').getByText('Settings').waitFor();
    expect(await page.getByText('External APIs').count()).toBe(0);
  });

  test('before signing in there is no menu at all', async () => {
    await page.goto(signedOut);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await page.locator('nav').count()).toBe(0);
  });

  test('an address that is not confirmed with Enter is not part of the list', async () => {
    await page.goto(
      startUrl('https://console.cocktailcloud.io/external/apis', { language: 'en', session: 'signed-in' }),
    );
    await page.getByRole('button', { name: 'Issued' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('half-typed');
    await page.getByLabel('Allow IP').fill('192.0.2.1');
    await page.getByLabel('GET /api/clusters', { exact: true }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'OK' }).click();
    const row = page.getByRole('row', { name: /half-typed/ });
    await row.waitFor();
    expect(await row.innerText()).not.toContain('192.0.2.1');
  });

  test('the window asks for a name and a range', async () => {
    await page.goto(
      startUrl('https://console.cocktailcloud.io/external/apis', { language: 'en', session: 'signed-in' }),
    );
    await page.getByRole('button', { name: 'Issued' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Please enter a name.').waitFor();
    await page.getByText('Please choose at least one permission.').waitFor();
  });

  test('the manual uses the same words and is another page', async () => {
    await page.goto('https://cocktailcloud.gitbook.io/manual/apis');
    expect(await page.getByText('Issue Token').count()).toBeGreaterThan(0);
  });
});

describe('altegio, what only looks like the key', () => {
  test('the page source holds another key, and an embedded application one of its own', async () => {
    await page.goto(
      startUrl('https://app.alteg.io/appstore/developers/1/settings', {
        language: 'en',
        variants: ['developer'],
        session: 'signed-in',
      }),
    );
    const key = sites.issued('altegio').at(-1);
    const script = await page.locator('script:not([src])').textContent();
    const other = /"partner_token":"([a-z0-9]{20})"/.exec(script ?? '')?.[1];
    const embedded = await page.frameLocator('iframe.application').locator('#key').inputValue();
    expect(new Set([key, other, embedded, undefined]).size).toBe(4);
  });

  test.each(['https://developer.alteg.io/', 'https://alteg.io/en/support/api', 'https://n123456.alteg.io/'])(
    '%s is answered and shows no key that was issued',
    async (address) => {
      const before = sites.issued('altegio').length;
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(200);
      expect(sites.issued('altegio')).toHaveLength(before);
    },
  );
});
