import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Locator,
  type Page,
  type Worker,
} from 'playwright-core';
import { chromiumArguments } from '../../sites/browsers';
import { playwrightHand } from '../../sites/hands';
import type { PracticeSites } from '../../sites/journey';
import { until, type ExtensionBrowser, type Tab } from './browser';
import { builtExtension } from './built-extension';
import { findHost, probeText, type SeenGuide } from './guide-probe';
import { speakOnly } from './one-language';
import { partProbe, type SeenPart, type Wanted } from './part-probe';

export interface ChromiumOptions {
  readonly headless?: boolean;
  readonly profile?: string;
  readonly arguments?: readonly string[];
  /** As if the person had already allowed reading the clipboard; nobody can answer the browser's question in a test. */
  readonly mayReadClipboard?: true;
  /** The only language that the extension has, by the name of its folder; without it, it speaks as the browser does. */
  readonly language?: string;
  /** Null for a window that the person sizes. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Folders of other extensions, which are there as well. */
  readonly beside?: readonly string[];
}

export interface ExtensionChromium extends ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  tab(page: Page): Promise<Tab>;
}

/** Chromium with `dist/chromium` loaded, and every host name mapped to the practice dashboards; null is the real network. */
export async function openChromium(
  sites: PracticeSites | null,
  options: ChromiumOptions = {},
): Promise<ExtensionChromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'latchkey-chromium-')));
  const extension = join(profile, 'extension');
  await cp(builtExtension('chromium'), extension, { recursive: true });
  if (options.language !== undefined) await speakOnly(extension, options.language);
  if (options.mayReadClipboard)
    await allowClipboard(extension, () => launch(profile, extension, sites, options));
  const context = await launch(profile, extension, sites, options);
  const isOurs = (worker: Worker): boolean => worker.url().endsWith('/background.js');
  const worker =
    context.serviceWorkers().find(isOurs) ??
    (await context.waitForEvent('serviceworker', { predicate: isOurs }));
  const extensionId = new URL(worker.url()).host;
  await closeWelcome(context);
  const tab = (page: Page): Promise<Tab> => tabOf(context, page);
  return {
    name: 'chromium',
    context,
    extensionId,
    profile,
    tab,
    open: async (url) => {
      const page = await context.newPage();
      const opened = await tab(page);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return opened;
    },
    openOwn: async (path) => {
      const page = await context.newPage();
      const opened = await tab(page);
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return opened;
    },
    openedBy: async (act) => {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      return tab(page);
    },
    clipboard: async () => {
      const page = await clipboardPage(context, sites);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      await page.close();
      return text;
    },
    setClipboard: async (text) => {
      const page = await clipboardPage(context, sites);
      await page.evaluate((value) => navigator.clipboard.writeText(value), text);
      await page.close();
    },
    close: async () => {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

function launch(
  profile: string,
  extension: string,
  sites: PracticeSites | null,
  options: ChromiumOptions,
): Promise<BrowserContext> {
  const extensions = [extension, ...(options.beside ?? [])].join(',');
  return chromium.launchPersistentContext(profile, {
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      ...(sites ? chromiumArguments(sites) : []),
      ...(options.arguments ?? []),
    ],
  });
}

/**
 * The page that greets after the installation comes to the front when it is ready, over whatever a test has opened. It
 * must be whole before it is closed: Chromium keeps the words of an extension per process, and keeps none at all when the
 * first page to ask for them goes away before the answer.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const page = await until('the welcome page', () =>
    Promise.resolve(context.pages().find((one) => one.url().endsWith('#welcome')) ?? null),
  );
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await page.close();
}

/**
 * The browser remembers a permission that an earlier manifest of the same folder required, and then holds it without a
 * question. So the profile is opened once with such a manifest, and from then on with the real one.
 */
async function allowClipboard(extension: string, open: () => Promise<BrowserContext>): Promise<void> {
  const path = join(extension, 'manifest.json');
  const real = await readFile(path, 'utf8');
  const manifest = JSON.parse(real) as {
    permissions: readonly string[];
    optional_permissions: readonly string[];
  };
  const required = {
    ...manifest,
    permissions: [...manifest.permissions, 'clipboardRead'],
    optional_permissions: manifest.optional_permissions.filter((name) => name !== 'clipboardRead'),
  };
  await writeFile(path, JSON.stringify(required));
  const once = await open();
  await closeWelcome(once);
  await once.close();
  await writeFile(path, real);
}

async function tabOf(context: BrowserContext, page: Page): Promise<Tab> {
  const session = await context.newCDPSession(page);
  const log: string[] = [];
  page.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => log.push(`uncaught: ${error.message}`));
  return {
    ...playwrightHand(page),
    url: () => page.url(),
    guide: () => seenGuide(session),
    parts: (...path) => seenParts(page, path),
    paste: () => page.keyboard.press('ControlOrMeta+v'),
    front: () => page.bringToFront(),
    reload: async () => {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'domcontentloaded' });
    },
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    log,
    close: () => page.close(),
  };
}

async function seenParts(page: Page, path: readonly Wanted[]): Promise<readonly SeenPart[]> {
  let found: Locator | null = null;
  for (const { role, name } of path) {
    const from: Page | Locator = found ?? page;
    const wanted = name === undefined ? {} : { name, exact: true };
    found = role === 'field' ? from.getByLabel(name ?? '', { exact: true }) : from.getByRole(role, wanted);
  }
  const handles = (await found?.elementHandles()) ?? [];
  // An element that was drawn anew meanwhile is looked for again.
  return Promise.all(handles.map((handle) => handle.evaluate(partProbe))).catch(() => []);
}

/** A page of the practice server, at an address that browsers count as secure. */
async function clipboardPage(context: BrowserContext, sites: PracticeSites | null): Promise<Page> {
  if (!sites) throw new Error('The clipboard is read on a page of the practice server.');
  const origin = `http://127.0.0.1:${sites.httpPort}`;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const page = await context.newPage();
  await page.goto(origin);
  await page.bringToFront();
  return page;
}

/** Reads the guide from its closed root, which only the debugger can enter. Null also while the page is being replaced. */
async function seenGuide(session: CDPSession): Promise<SeenGuide | null> {
  try {
    const host = await session.send('Runtime.evaluate', { expression: findHost });
    if (host.result.objectId === undefined) return null;
    const described = await session.send('DOM.describeNode', {
      objectId: host.result.objectId,
      depth: 1,
      pierce: true,
    });
    const root = described.node.shadowRoots?.[0];
    if (!root) return null;
    const resolved = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (resolved.object.objectId === undefined) return null;
    const seen = await session.send('Runtime.callFunctionOn', {
      objectId: resolved.object.objectId,
      functionDeclaration: `function () { return ${probeText}(this); }`,
      returnByValue: true,
    });
    return (seen.result.value as SeenGuide | null | undefined) ?? null;
  } catch (error) {
    if (error instanceof Error && /navigat|context|closed|node|target/i.test(error.message)) return null;
    throw error;
  }
}
