import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { envelope } from '../../src/messages/envelope';
import { newToken, tokenPage } from '../hostile/support/token-page';
import { servePages, type HostilePages } from '../hostile/support/pages';
import { until } from './support/browser';
import { openChromium, type ExtensionChromium } from './support/chromium';
import type { Box } from './support/guide-probe';

/*
 * The built extension in each of its languages: every text is there in that language, and fits where it stands. English is
 * what all other tests speak.
 */
const folders = readdirSync('dist/chromium/_locales').filter((folder) => folder !== 'en');
/** As narrow as the popup is, and as a phone's window. */
const popupSize = { width: 400, height: 600 };
const narrow = { width: 360, height: 640 };
const wide = { width: 1100, height: 800 };

test('there are other languages', () => {
  expect(folders.length).toBeGreaterThan(5);
});

describe.each(folders)('%s', (folder) => {
  let pages: HostilePages;
  let browser: ExtensionChromium;
  const token = newToken();

  beforeAll(async () => {
    pages = await servePages();
    browser = await openChromium(pages, { language: folder });
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  test('the popup', async () => {
    const page = await openOwn('src/popup/index.html', popupSize);
    await page.evaluate(
      (message) => chrome.runtime.sendMessage(message),
      envelope('tokens.add', {
        id: crypto.randomUUID(),
        provider: 'alltick',
        kind: 'api',
        token,
        name: 'CI',
        confirmed: true,
      }),
    );
    await page.reload();
    await page.getByText('CI').first().waitFor();
    expect(await misfits(page)).toEqual([]);
    await page.close();
  });

  test.each(['#welcome', '', '#clipboard', '#developer'])('the settings at "%s"', async (part) => {
    for (const size of [wide, narrow]) {
      const page = await openOwn(`src/options/index.html${part}`, size);
      await page.getByRole('main').getByRole('heading').first().waitFor();
      expect(await misfits(page)).toEqual([]);
      await page.close();
    }
  });

  test('the card', async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize(narrow);
    const tab = await browser.tab(page);
    await page.goto(`https://alltick.co${pages.put(tokenPage(newToken()))}`);
    const guide = await until('the offer to save', async () => {
      const seen = await tab.guide();
      return seen?.state === 'token' ? seen : null;
    });
    expect(guide.buttons.map(({ name }) => name)).not.toContain('Save token');
    expect(guide.buttons.filter(({ box }) => !holds(guide.card, box))).toEqual([]);
    expect(guide.text).not.toMatch(/\$\d|undefined/);
    await page.close();
  });

  async function openOwn(path: string, size: { width: number; height: number }): Promise<Page> {
    const page = await browser.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    return page;
  }
});

function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** What is cut off, runs out of the window, or says a placeholder instead of a text. */
function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.live, svg'))
      .flatMap((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isOut = right > innerWidth + 1 || left < -1;
        const isCut =
          /^(?:button|a|h\d|label|summary)$/.test(element.localName) &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.clientWidth > 0;
        return isOut || isCut ? [`${element.localName}: ${element.innerText.slice(0, 60)}`] : [];
      });
    const words = document.body.innerText;
    return /\$\d|undefined/.test(words) ? [...found, words] : found;
  });
}
