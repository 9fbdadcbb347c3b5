import type { Page as PlaywrightPage } from 'playwright-core';
import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core';

import type { Hand } from './walk';

/** A hand on a page that Playwright drives. */
export function playwrightHand(page: PlaywrightPage): Hand {
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
  };
}

/** A hand on a page that Puppeteer drives, as in Firefox. */
export function puppeteerHand(page: PuppeteerPage): Hand {
  return {
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(keyInput(key)),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
  };
}

const KEYS: readonly KeyInput[] = [
  'Enter',
  'Tab',
  'Escape',
  'Backspace',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
];

/** The keys that journeys use; Puppeteer accepts only names that it knows. */
function keyInput(key: string): KeyInput {
  const known = KEYS.find((one) => one === key);
  if (known === undefined) throw new Error(`Add the key "${key}" to the keys that journeys may press.`);
  return known;
}
