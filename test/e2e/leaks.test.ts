import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeys as alltick } from '../sites/alltick/journeys';
import type { Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { journeys as transiyzi } from '../sites/transiyzi/journeys';
import { until } from './support/browser';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { filesWith, foundIn, spellings } from './support/find-text';
import { closedParts, elementsWith } from './support/page-parts';
import { walkWithGuide } from './support/walk-with-guide';

/**
 * Whole journeys, from the first step to the copied token. Afterwards the token is nowhere but where the page itself
 * shows it: not in the profile, the console, titles, addresses, the browser's requests, or what we add to the page.
 */
interface Traces {
  readonly folder: string;
  readonly profile: string;
  readonly netLog: string;
  /** What was written to the consoles of pages and workers, and every title and address that a page had. */
  readonly said: string[];
}

let sites: PracticeSites;
beforeAll(async () => {
  sites = await startSites();
});
afterAll(async () => {
  await sites?.close();
});

describe('after two journeys, two saved and two copied tokens', () => {
  let traces: Traces;
  let extensionId = '';
  const tokens: string[] = [];
  /** What of the page holds each token, besides what the page shows itself. */
  const strangers: string[] = [];
  /** All texts and attributes of the overlay, before and after saving. */
  const overlay: { readonly before: string[]; readonly after: string[] } = { before: [], after: [] };

  beforeAll(async () => {
    traces = await newTraces();
    const browser = await open(traces);
    extensionId = browser.extensionId;
    for (const journey of [alltick()[0], transiyzi()[0]]) {
      if (!journey) throw new Error('Both have a first journey.');
      await take(journey, browser);
    }
    await copyAll(browser);
    await browser.close();
  });
  afterAll(async () => {
    await rm(traces.folder, { recursive: true, force: true });
  });

  async function take(journey: Journey, browser: ExtensionChromium): Promise<void> {
    const page = await browser.context.newPage();
    const tab = await browser.tab(page);
    let token = '';
    await walkWithGuide(journey, tab, {
      atStep: async (step) => {
        if (step.id !== 'save-token') return;
        await until('the token on the card', async () => ((await tab.guide())?.masked ? true : null));
        token = journey.issued(sites).at(-1) ?? '';
        overlay.before.push(...(await closedParts(page)));
        strangers.push(...(await elementsWith(page, secretPart(token), step.targets)));
      },
    });
    overlay.after.push(...(await closedParts(page)));
    const last = journey.steps.at(-1);
    strangers.push(...(await elementsWith(page, secretPart(token), last?.targets ?? [])));
    tokens.push(token);
    await page.close();
  }

  /** Each token of the list, with one press each. */
  async function copyAll(browser: ExtensionChromium): Promise<void> {
    const popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html`);
    const items = popup.getByRole('list', { name: 'Tokens', exact: true }).getByRole('listitem');
    await items.nth(1).waitFor();
    for (const item of await items.all()) {
      await item.getByRole('button', { name: 'Copy', exact: true }).click();
      await popup.getByText('Leaves the clipboard').waitFor();
    }
    const html = await popup.evaluate(() => document.documentElement.outerHTML);
    traces.said.push(html);
    expect(tokens.map((token) => html.includes(secretPart(token)))).toEqual([false, false]);
  }

  test('both tokens were issued, shown masked, and saved', () => {
    expect(tokens).toHaveLength(2);
    for (const token of tokens) {
      expect(overlay.before.join('\n')).toContain(`${token.slice(0, 4)}…`);
    }
  });

  test('no file of the profile holds a token', async () => {
    for (const token of tokens) expect(await filesWith(traces.profile, secretPart(token))).toEqual([]);
  });

  test('no console, title or address holds a token', () => {
    const said = Buffer.from(traces.said.join('\n'));
    expect(said.length).toBeGreaterThan(0);
    for (const token of tokens) expect(foundIn(said, spellings(secretPart(token)))).toEqual([]);
  });

  test('the extension made no request at all, and no request carries a token', async () => {
    const log = await readFile(traces.netLog);
    expect(requestsIn(log.toString()).length).toBeGreaterThan(0);
    expect(requestsOf(log.toString(), extensionId)).toEqual([]);
    for (const token of tokens) expect(foundIn(log, spellings(secretPart(token)))).toEqual([]);
  });

  test('in the page, only the page’s own elements hold a token', () => {
    expect(strangers).toEqual([]);
  });

  test('the overlay holds no token, nor more of it than its ends', () => {
    for (const text of [...overlay.before, ...overlay.after]) {
      for (const token of tokens) {
        for (let at = 0; at + 8 <= token.length; at += 1) {
          // "-c-app" ends every token of its kind, and is shown.
          expect(text).not.toContain(token.slice(at, at + 8));
        }
      }
    }
  });
});

test('the search finds what is planted', async () => {
  const traces = await newTraces();
  const canary = (where: string): string => `canary|${where}/${crypto.randomUUID()}`;
  const planted = {
    storage: canary('storage'),
    cookie: canary('cookie'),
    database: canary('database'),
    console: canary('console'),
    worker: canary('worker'),
    title: canary('title'),
    address: canary('address'),
    request: canary('request'),
  };
  const browser = await open(traces);
  const own = await browser.context.newPage();
  // Not the options: the first page after the installation takes an open page of the options for its own.
  await own.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html`);
  await own.evaluate((text) => chrome.storage.local.set({ canary: text }), planted.storage);
  await own.evaluate(async (text) => {
    const bytes = [...new TextEncoder().encode(text)];
    const store = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('canary', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('all');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(new Error('No database.'));
    });
    const write = store.transaction('all', 'readwrite').objectStore('all').put(new Uint8Array(bytes), 1);
    await new Promise((done) => (write.onsuccess = done));
    store.close();
  }, planted.database);
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate((text) => console.log(text), planted.worker);
  const page = await browser.context.newPage();
  await page.goto(`https://alltick.co/?at=${encodeURIComponent(planted.address)}`);
  await page.evaluate(
    ([cookie, said, title]) => {
      document.cookie = `canary=${encodeURIComponent(cookie)}; max-age=9999`;
      console.log(said);
      document.title = title;
      document.body.insertAdjacentHTML('beforeend', '<b id="planted"></b>');
    },
    [planted.cookie, planted.console, planted.title] as const,
  );
  await page.evaluate(
    (text) => document.getElementById('planted')?.setAttribute('data-x', text),
    planted.title,
  );
  await until('title and consoles noted', async () => {
    const said = traces.said.join();
    return [planted.title, planted.console, planted.worker].every((text) => said.includes(text))
      ? true
      : null;
  });
  expect(await elementsWith(page, planted.title, [])).toContain('b@data-x');
  await own.evaluate(
    // The answer has to be on its way before the page goes.
    (url) => void setTimeout(() => location.assign(url)),
    `https://alltick.co/?at=${encodeURIComponent(planted.request)}`,
  );
  await own.waitForURL(/^https:/);
  await browser.close();

  const said = Buffer.from(traces.said.join('\n'));
  const log = await readFile(traces.netLog);
  const places = async (text: string): Promise<boolean> => (await filesWith(traces.profile, text)).length > 0;
  expect({
    storage: await places(planted.storage),
    database: await places(planted.database),
    address: await places(planted.address),
    console: foundIn(said, spellings(planted.console)).length > 0,
    worker: foundIn(said, spellings(planted.worker)).length > 0,
    title: foundIn(said, spellings(planted.title)).length > 0,
    request: foundIn(log, spellings(planted.request)).length > 0,
    byExtension: requestsOf(log.toString(), browser.extensionId).length > 0,
  }).toEqual({
    storage: true,
    database: true,
    address: true,
    console: true,
    worker: true,
    title: true,
    request: true,
    byExtension: true,
  });
  for (const form of ['utf16le', 'base64', 'hex'] as const) {
    const bytes = Buffer.from(
      `xy${Buffer.from(`a ${planted.title} b`, 'utf8').toString(form === 'utf16le' ? 'utf8' : form)}`,
      form === 'utf16le' ? 'utf16le' : 'utf8',
    );
    expect(foundIn(bytes, spellings(planted.title)).length).toBeGreaterThan(0);
  }
  await rm(traces.folder, { recursive: true, force: true });
});

/** The middle of a token: what the masked form never shows, and what every copy of the token contains. */
function secretPart(token: string): string {
  if (token.length < 32) throw new Error('This is no token.');
  return token.slice(5, 29);
}

async function newTraces(): Promise<Traces> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-leaks-'));
  return { folder, profile: join(folder, 'profile'), netLog: join(folder, 'net-log.json'), said: [] };
}

async function open(traces: Traces): Promise<ExtensionChromium> {
  const browser = await openChromium(sites, {
    profile: traces.profile,
    arguments: [`--log-net-log=${traces.netLog}`, '--net-log-capture-mode=IncludeSensitive'],
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

interface Logged {
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/** The requests of a Chromium net log: whoever made them, from whichever process. */
function requestsIn(log: string): readonly Logged[] {
  const { events }: { events: readonly Logged[] } = JSON.parse(log);
  return events.filter(({ params }) => params?.url !== undefined && 'initiator' in params);
}

function requestsOf(log: string, extensionId: string): readonly string[] {
  return requestsIn(log)
    .filter(({ params }) => params?.initiator?.includes(extensionId))
    .map(({ params }) => params?.url ?? '');
}
