import { launch, type Browser } from 'puppeteer-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { journeys as alltick } from '../sites/alltick/journeys';
import { chromiumArguments, firefoxPreferences } from '../sites/browsers';
import { puppeteerHand } from '../sites/hands';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { journeys as transiyzi } from '../sites/transiyzi/journeys';
import { walk } from '../sites/walk';

let sites: PracticeSites;

beforeAll(async () => {
  sites = await startSites();
});

afterAll(async () => {
  await sites.close();
});

describe('the practice server', () => {
  test('shows a dashboard that people host themselves at a bare address with an odd port', async () => {
    const answer = await fetch(`http://127.0.0.1:${String(sites.ownHostPorts['transiyzi'])}/projects`, {
      headers: { accept: 'text/html' },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<div id="root">');
  });

  test('keeps what its switch says in cookies and goes on to the clean address', async () => {
    const own = `http://127.0.0.1:${String(sites.ownHostPorts['transiyzi'])}`;
    const answer = await fetch(`${own}/profile?lang=tr&variant=masked,slow&session=new&page=2`, {
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toBe('/profile?page=2');
    const cookies = answer.headers.getSetCookie().join('\n');
    expect(cookies).toContain('lang=tr');
    expect(cookies).toContain('variant=masked%2Cslow');
  });

  test('knows no other host names', async () => {
    const answer = await fetch(`http://127.0.0.1:${sites.httpPort}/`);
    expect(answer.status).toBe(404);
  });
});

test('pages on the providers’ hosts that are not the dashboard use its words', async () => {
  const browser = await chromium.launch({
    executablePath: process.env['LATCHKEY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', ...chromiumArguments(sites)],
  });
  const page = await browser.newPage();
  const words: Readonly<Record<string, string>> = {
    'https://apis.alltick.co/': 'API keys',
    'https://en.apis.alltick.co/': 'Email Verification Code',
    'https://alltick.co/apis/quick-start': 'Register',
    'https://blog.alltick.co/': 'Dashboard',
    'https://status.alltick.co/': 'API keys',
    'https://docs.transiyzi.com/': 'Generate Token',
    'https://transiyzi.com/': 'Access Tokens',
    'https://app.transiyzi.com/': 'Sign in',
    'https://alltick.co/': 'API keys',
    'https://alltick.co/ja-JP/login': 'ログイン',
  };
  for (const [url, word] of Object.entries(words)) {
    await page.goto(url);
    await page.getByText(word).first().waitFor();
  }
  await browser.close();
});

describe('in Firefox', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: process.env['LATCHKEY_FIREFOX'] ?? '/usr/bin/firefox-esr',
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: firefoxPreferences(sites),
    });
  });

  afterAll(async () => {
    await browser.close();
  });

  const chosen = [alltick()[0], transiyzi().find(({ variants }) => variants.includes('native-dialog'))];
  test.each([...chosen, transiyzi().at(-1)].filter((one) => one !== undefined))(
    '$provider: $title',
    async (journey) => {
      const before = journey.issued(sites).length;
      const page = await browser.newPage();
      await walk(journey, puppeteerHand(page));
      expect(journey.issued(sites).length).toBeGreaterThan(before);
      await page.close();
    },
  );
});
