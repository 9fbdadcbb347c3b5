import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { puppeteerHand } from '../../sites/hands';
import { until, type Tab } from './browser';
import type { ExtensionChromium } from './chromium';
import { partProbe, type SeenPart, type Wanted } from './part-probe';

/**
 * Switches with which the toolbar button can be pressed. Playwright presses it through its pipe, but does not show the
 * popup among its pages; so a second driver takes the popup over a port.
 */
export const toolbarArguments = ['--enable-unsafe-extension-debugging', '--remote-debugging-port=0'];

/** What one can do in the popup of the toolbar button. It ends with the popup. */
export type ToolbarPopup = Pick<
  Tab,
  'click' | 'type' | 'press' | 'evaluate' | 'parts' | 'screenshot' | 'close'
>;

/** Presses the toolbar button on the tab that shows this origin, as a click there does: the popup learns the tab's address. */
export async function pressToolbarButton(chromium: ExtensionChromium, origin: string): Promise<ToolbarPopup> {
  const page = chromium.context.pages().find((one) => originOf(one.url()) === origin);
  await page?.bringToFront();
  const session = await chromium.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own.');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => originOf(url) === origin);
  if (!tab) throw new Error(`No tab shows ${origin}.`);
  const driver = await secondDriver(chromium);
  // The types of this version of the protocol do not have the command yet.
  const send: (method: never, parameters: never) => Promise<unknown> = session.send.bind(session);
  await send(
    'Extensions.triggerAction' as never,
    { id: chromium.extensionId, targetId: tab.targetId } as never,
  );
  const target = await driver.waitForTarget((one) => one.url().endsWith('/src/popup/index.html'));
  return popupOf(driver, await target.asPage());
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** A driver that is shown what Playwright does not list: documents without a tab, and windows of other contexts. */
export async function secondDriver({ profile }: Pick<ExtensionChromium, 'profile'>): Promise<Browser> {
  return connect({ browserWSEndpoint: await endpoint(profile), defaultViewport: null });
}

/** Where the browser listens; it says so in its profile. */
async function endpoint(profile: string): Promise<string> {
  const [port, path] = await until('the browser to listen', () =>
    readFile(join(profile, 'DevToolsActivePort'), 'utf8').then(
      (text) => text.split('\n'),
      () => null,
    ),
  );
  return `ws://127.0.0.1:${port ?? ''}${path ?? ''}`;
}

function popupOf(driver: Browser, page: Page): ToolbarPopup {
  return {
    ...puppeteerHand(page),
    parts: (...path) => seenParts(page, path),
    screenshot: async (path) => {
      await page.screenshot({ path: path });
    },
    close: async () => {
      if (!page.isClosed()) await page.close();
      await driver.disconnect();
    },
  };
}

async function seenParts(page: Page, path: readonly Wanted[]): Promise<readonly SeenPart[]> {
  let found: ElementHandle[] = [];
  for (const [depth, { role, name }] of path.entries()) {
    const [from] = found;
    if (depth > 0 && (found.length !== 1 || !from)) return [];
    found = await (from ?? page).$$(`aria/${name ?? ''}[role="${role}"]`);
  }
  return Promise.all(found.map((one) => one.evaluate(partProbe))).catch(() => []);
}
