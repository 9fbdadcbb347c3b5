import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxPreferences } from '../../sites/browsers';
import { puppeteerHand } from '../../sites/hands';
import type { PracticeSites } from '../../sites/journey';
import { until, type ExtensionBrowser, type Tab } from './browser';
import { builtExtension } from './built-extension';
import { seenGuide, seenParts } from './firefox-protocol';
import { press } from './own-page';

/** The add-on's id in the manifest, and the address that the profile gives it, so that its pages can be reached. */
const addonId = 'latchkey@latchkey.example';
const uuid = '6a1f9a52-7c3d-4a8e-9b57-2f1d0c5e8b90';

export interface FirefoxOptions {
  /** The person has allowed reading the clipboard on the options page. */
  readonly mayReadClipboard?: true;
  /** A folder for the profile, which is then left there at the end. */
  readonly profile?: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxTab extends Tab {
  readonly page: Page;
}

export interface ExtensionFirefox extends ExtensionBrowser {
  readonly browser: Browser;
  open(url: string): Promise<FirefoxTab>;
  openOwn(path: string): Promise<FirefoxTab>;
}

/** Firefox with `dist/firefox` installed, and every host name led to the practice dashboards. */
export async function openFirefox(
  sites: PracticeSites,
  options: FirefoxOptions = {},
): Promise<ExtensionFirefox> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'latchkey-firefox-')));
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.LATCHKEY_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      ...firefoxPreferences(sites),
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // Lets the tests' own page read the clipboard without the small "Paste" question.
      'dom.events.testing.asyncClipboard': true,
      'browser.startup.homepage_override.mstone': 'ignore',
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.enabled': false,
      ...options.preferences,
    },
  });
  // A copy, because Firefox reads the files when they are needed, and a build may change them meanwhile.
  const extension = join(profile, 'latchkey');
  await cp(builtExtension('firefox'), extension, { recursive: true });
  await browser.installExtension(extension);
  const opened: ExtensionFirefox = {
    name: 'firefox',
    browser,
    open: async (url) => {
      const page = await browser.newPage();
      const tab = tabOf(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return tab;
    },
    openOwn: async (path) => {
      const page = await browser.newPage();
      const address = `moz-extension://${uuid}/${path}`;
      // The page loads, although the call that navigates to an extension page never answers.
      page.goto(address).catch(() => undefined);
      await until('the extension page', async () =>
        (await placeOf(page)) === `complete ${address}` ? true : null,
      );
      return { ...tabOf(page), url: () => address };
    },
    openedBy: async (act) => {
      const before = new Set(await browser.pages());
      await act();
      return until('a new tab', async () => {
        const added = (await browser.pages()).find((page) => !before.has(page));
        return added ? tabOf(added) : null;
      });
    },
    clipboard: async () => {
      const page = await clipboardPage(browser, sites);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await page.close();
      return text;
    },
    setClipboard: async (text) => {
      const page = await clipboardPage(browser, sites);
      await page.evaluate((value) => navigator.clipboard.writeText(value), text);
      await page.close();
    },
    close: async () => {
      await browser.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
  await closeWelcome(opened);
  if (options.mayReadClipboard) await allowClipboard(opened);
  return opened;
}

/**
 * The page that greets after the installation comes to the front when it is ready, over whatever a test has opened. The
 * extension itself is asked for its tabs: what the protocol tells of a tab that changes its process is not always whole.
 */
async function closeWelcome(opened: ExtensionFirefox): Promise<void> {
  const own = await opened.openOwn('src/popup/index.html');
  let tabs = '';
  await until(
    'the welcome page',
    async () => {
      tabs = await own.page.evaluate(tabsWithoutWelcome);
      return tabs === 'closed' ? true : null;
    },
    { seen: () => tabs },
  );
  await own.close();
}

/** Closes the welcome page if it is loaded, and tells which tabs there are if not. It runs in a page of the extension. */
async function tabsWithoutWelcome(): Promise<string> {
  const tabs = await chrome.tabs.query({});
  const welcome = tabs.find(({ url, status }) => status === 'complete' && url?.endsWith('#welcome'));
  if (welcome?.id === undefined) return tabs.map(({ url, status }) => `${status} ${url}`).join(', ');
  await chrome.tabs.remove(welcome.id);
  return 'closed';
}

/** A page of the practice server, at an address that browsers count as secure. */
async function clipboardPage(browser: Browser, sites: PracticeSites): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${sites.httpPort}`);
  await page.bringToFront();
  return page;
}

/** Gives the permission as a person does: the preference above answers the browser's question. */
async function allowClipboard(browser: ExtensionFirefox): Promise<void> {
  const tab = await browser.openOwn('src/options/index.html#clipboard');
  await press(tab, { role: 'button', name: 'Allow reading the clipboard' });
  await until('the permission to read the clipboard', async () => {
    const buttons = await tab.parts({ role: 'button', name: 'Allow reading the clipboard' });
    return buttons.length === 0 ? true : null;
  });
  await tab.close();
}

/** How far a page is loaded and which one it is; empty while one page takes the place of another. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
}

function tabOf(page: Page): FirefoxTab {
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    log.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
  return {
    ...puppeteerHand(page),
    page,
    url: () => page.url(),
    guide: () => seenGuide(page),
    parts: (...path) => seenParts(page, path),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    front: () => page.bringToFront(),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'domcontentloaded' });
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path });
    },
    log,
    close: () => page.close(),
  };
}
