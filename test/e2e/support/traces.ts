import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PracticeSites } from '../../sites/journey';
import { openChromium, type ExtensionChromium } from './chromium';

/** Where a token may leave traces in Chromium. */
export interface Traces {
  readonly folder: string;
  readonly profile: string;
  readonly netLog: string;
  /** What was written to the consoles of pages and workers, and every title and address that a page had. */
  readonly said: string[];
}

/** The middle of a token: what the masked form never shows, and what every copy of the token contains. */
export function secretPart(token: string): string {
  if (token.length < 32) throw new Error('This is no token.');
  return token.slice(5, 29);
}

/** Empty ones, in a folder of their own. */
export async function newTraces(): Promise<Traces> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-leaks-'));
  return { folder, profile: join(folder, 'profile'), netLog: join(folder, 'net-log.json'), said: [] };
}

/** Chromium on this profile, with all its network activity in a file. */
export async function openTraced(sites: PracticeSites, traces: Traces): Promise<ExtensionChromium> {
  const browser = await openChromium(sites, {
    profile: traces.profile,
    arguments: [`--log-net-log=${traces.netLog}`, '--net-log-capture-mode=Everything'],
  });
  listen(browser.context, traces.said);
  return browser;
}

function listen(context: BrowserContext, said: string[]): void {
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => said.push(error.stack ?? error.message));
    page.on('framenavigated', (frame) => said.push(frame.url()));
    const note = async (): Promise<void> => {
      while (!page.isClosed()) {
        said.push(page.url(), await page.title().catch(() => ''));
        await new Promise((next) => setTimeout(next, titlePeriod));
      }
    };
    void note().catch(() => undefined);
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  context.on('console', (message) => said.push(message.text()));
  for (const worker of context.serviceWorkers()) worker.on('console', (message) => said.push(message.text()));
}

/** In milliseconds; a title that shows a token would do so for longer. */
const titlePeriod = 50;

/** Copies each token of the popup's list with one press, and notes the popup's markup. */
export async function copyAll(
  browser: ExtensionChromium,
  traces: Traces,
  tokens: readonly string[],
): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html`);
  const items = popup.getByRole('list', { name: 'Tokens', exact: true }).getByRole('listitem');
  await items.nth(tokens.length - 1).waitFor();
  for (const item of await items.all()) {
    await item.getByRole('button', { name: 'Copy', exact: true }).click();
    await popup.getByText('Leaves the clipboard').waitFor();
  }
  const html = await popup.evaluate(() => document.documentElement.outerHTML);
  traces.said.push(html);
  expect(tokens.map((token) => html.includes(secretPart(token)))).toEqual(tokens.map(() => false));
}
