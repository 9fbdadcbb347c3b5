import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxPreferences } from '../../sites/browsers';
import { puppeteerHand } from '../../sites/hands';
import type { PracticeSites } from '../../sites/journey';
import { until, type ExtensionBrowser, type Tab } from './browser';
import { findHost, probe, type SeenGuide } from './guide-probe';

/** The add-on's id in the manifest, and the address that the profile gives it, so that its pages can be reached. */
const addonId = 'latchkey@latchkey.example';
const uuid = '6a1f9a52-7c3d-4a8e-9b57-2f1d0c5e8b90';

export interface ExtensionFirefox extends ExtensionBrowser {
  readonly browser: Browser;
}

/** Firefox with `dist/firefox` installed, and every host name led to the practice dashboards. */
export async function openFirefox(sites: PracticeSites): Promise<ExtensionFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'latchkey-firefox-'));
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
      'browser.startup.homepage_override.mstone': 'ignore',
      'datareporting.policy.dataSubmissionEnabled': false,
      'toolkit.telemetry.enabled': false,
    },
  });
  await browser.installExtension(resolve('dist/firefox'));
  return {
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
      const tab = tabOf(page);
      const address = `moz-extension://${uuid}/${path}`;
      // The page loads, although the call that navigates to an extension page may never answer.
      page.goto(address).catch(() => undefined);
      await until('the extension page', async () => {
        const ready = await page.evaluate(() => document.readyState === 'complete').catch(() => false);
        return ready && page.url().startsWith('moz-extension:') ? true : null;
      });
      return tab;
    },
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function tabOf(page: Page): Tab {
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) =>
    log.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
  return {
    ...puppeteerHand(page),
    url: () => page.url(),
    guide: () => seenGuide(page),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'domcontentloaded' });
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    log,
    close: () => page.close(),
  };
}

/** What the protocol says of a serialized value; the parts that are used here. */
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: RemoteValue | null } | string;
}

/** The guide from its closed root: the protocol serializes shadow trees, closed ones too, and takes them as arguments. */
async function seenGuide(page: Page): Promise<SeenGuide | null> {
  const frame = page.mainFrame() as unknown as { readonly _id: string };
  const connection = (page.browser() as unknown as { readonly connection: Connection }).connection;
  const target = { context: frame._id };
  try {
    const host = await connection.send('script.evaluate', {
      expression: findHost,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const found = host.result.result;
    const root = typeof found?.value === 'object' ? found.value.shadowRoot : null;
    if (!root?.sharedId) return null;
    const seen = await connection.send('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${String(probe)})(root))`,
      target,
      awaitPromise: false,
      arguments: [{ sharedId: root.sharedId }],
    });
    const text = seen.result.result?.value;
    return typeof text === 'string' ? (JSON.parse(text) as SeenGuide | null) : null;
  } catch (error) {
    if (error instanceof Error && /no such|navigat|discarded|closed|aborted/i.test(error.message))
      return null;
    throw error;
  }
}

interface Connection {
  send(method: string, parameters: object): Promise<{ readonly result: { readonly result?: RemoteValue } }>;
}
