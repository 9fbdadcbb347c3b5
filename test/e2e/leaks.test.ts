import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journeys as alltick } from '../sites/alltick/journeys';
import type { Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { journeys as transiyzi } from '../sites/transiyzi/journeys';
import { until } from './support/browser';
import type { ExtensionChromium } from './support/chromium';
import { filesWith, foundIn, spellings } from './support/find-text';
import { eventsOf, halvesOf, requestsIn, requestsOf } from './support/net-log';
import { closedParts, elementsWith } from './support/page-parts';
import { copyAll, newTraces, openTraced, secretPart, type Traces } from './support/traces';
import { walkWithGuide } from './support/walk-with-guide';

/**
 * Whole journeys, from the first step to the copied token. Afterwards the token is nowhere but where the page itself
 * shows it: not in the profile, the console, titles, addresses, the browser's requests, or what we add to the page.
 */
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
    const browser = await openTraced(sites, traces);
    extensionId = browser.extensionId;
    for (const journey of [alltick()[0], transiyzi()[0]]) {
      if (!journey) throw new Error('Both have a first journey.');
      await take(journey, browser);
    }
    await copyAll(browser, traces, tokens);
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
    const log = await readFile(traces.netLog, 'utf8');
    expect(requestsIn(eventsOf(log)).length).toBeGreaterThan(0);
    expect(requestsOf(eventsOf(log), extensionId)).toEqual([]);
    const { received, rest } = halvesOf(log);
    for (const token of tokens) {
      const forms = spellings(secretPart(token));
      // The provider's own answer is in the log, so a request with the token would be too.
      expect(foundIn(Buffer.from(received), forms)).not.toEqual([]);
      expect(foundIn(Buffer.from(rest), forms)).toEqual([]);
    }
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
  const browser = await openTraced(sites, traces);
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
  const log = await readFile(traces.netLog, 'utf8');
  const places = async (text: string): Promise<boolean> => (await filesWith(traces.profile, text)).length > 0;
  expect({
    storage: await places(planted.storage),
    database: await places(planted.database),
    address: await places(planted.address),
    console: foundIn(said, spellings(planted.console)).length > 0,
    worker: foundIn(said, spellings(planted.worker)).length > 0,
    title: foundIn(said, spellings(planted.title)).length > 0,
    request: foundIn(Buffer.from(halvesOf(log).rest), spellings(planted.request)).length > 0,
    byExtension: requestsOf(eventsOf(log), browser.extensionId).length > 0,
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
