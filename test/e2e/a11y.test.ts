import axe, { type AxeResults } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageType, Payload } from '../../src/messages/contract';
import { envelope } from '../../src/messages/envelope';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { startUrl } from '../sites/start-url';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { findingsIn, findingsOf, inBothSchemes } from './support/axe';
import { until } from './support/browser';
import { findHost } from './support/guide-probe';

/**
 * What axe has against the extension as it is built: its pages in Chromium's own extension process, and the guide where
 * it really stands, in its closed root on a page.
 */
let sites: PracticeSites;
let browser: ExtensionChromium;
const passphrase = 'four random words here';

beforeAll(async () => {
  sites = await startSites();
  browser = await openChromium(sites);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

describe('the pages of the extension', () => {
  test.each([
    ['the welcome page', 'src/options/index.html#welcome', 'Welcome to Latchkey'],
    ['the question for the clipboard', 'src/options/index.html#clipboard', 'Reading the clipboard'],
    ['the settings', 'src/options/index.html', 'Locking'],
    ['the empty popup', 'src/popup/index.html', 'Your first token is just a few steps away.'],
  ])('%s', async (_name, path, words) => {
    const page = await openOwn(path);
    await page.getByText(words, { exact: true }).first().waitFor();
    expect(await inBothSchemes(page, () => findingsIn(page))).toEqual([]);
    await page.close();
  });

  test('the popup with more open, and locked', async () => {
    const page = await openOwn('src/popup/index.html');
    await page.getByRole('button', { name: 'Paste a token' }).click();
    await page.getByText('It is not shown, and goes into the vault').waitFor();
    expect(await inBothSchemes(page, () => findingsIn(page))).toEqual([]);

    await ask(page, 'vault.passphrase', { current: '', next: passphrase });
    await ask(page, 'vault.lock', {});
    await page.reload();
    await page.getByLabel('Passphrase').waitFor();
    expect(await inBothSchemes(page, () => findingsIn(page))).toEqual([]);
    await page.close();
  });
});

describe('the guide on a page', () => {
  test.each([
    ['a step', 'https://alltick.co/register', 'new', 'step'],
    ['a token to save', 'https://alltick.co/console/api-keys', 'signed-in', 'token'],
  ] as const)('%s', async (_name, address, session, state) => {
    const page = await browser.context.newPage();
    const tab = await browser.tab(page);
    await page.goto(startUrl(address, { language: 'en', session }));
    await until(`the card with ${state}`, async () => ((await tab.guide())?.state === state ? true : null));
    const protocol = await browser.context.newCDPSession(page);
    await page.evaluate(axe.source);
    expect(await inBothSchemes(page, () => findingsInGuide(protocol))).toEqual([]);
    await page.close();
  });
});

async function openOwn(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return page;
}

/** Asks the background as the extension's own page does. */
async function ask<T extends MessageType>(page: Page, type: T, payload: Payload<T>): Promise<void> {
  await page.evaluate((message) => chrome.runtime.sendMessage(message), envelope(type, payload));
}

/**
 * Axe never meets a closed root, and measures colours only inside the body, beside which the host stands. So while axe
 * runs, the debugger lets the host name its root and be taken for the body, both in the page's own world only. Nothing of
 * the card is copied or moved: axe sees it where it stands.
 */
async function findingsInGuide(protocol: CDPSession): Promise<readonly string[]> {
  const { result: host } = await protocol.send('Runtime.evaluate', { expression: findHost });
  if (host.objectId === undefined) throw new Error('There is no guide on the page.');
  const { node } = await protocol.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('The guide has no shadow root.');
  const { object: root } = await protocol.send('DOM.resolveNode', { backendNodeId });
  if (root.objectId === undefined) throw new Error('The debugger cannot enter the shadow root.');
  const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
    objectId: host.objectId,
    functionDeclaration: `function (root) {
      Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
      Object.defineProperty(document, 'body', { value: this, configurable: true });
      return axe.run(this).finally(() => { delete this.shadowRoot; delete document.body; });
    }`,
    arguments: [{ objectId: root.objectId }],
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const results = result.value as AxeResults;
  // Proof that axe was inside: these rules had something to look at.
  expect(results.passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['button-name', 'color-contrast']),
  );
  return findingsOf(results);
}
