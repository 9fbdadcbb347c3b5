import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journeys as alltick } from '../sites/alltick/journeys';
import type { PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { journeys as transiyzi } from '../sites/transiyzi/journeys';
import { until } from '../e2e/support/browser';
import { filesWith, foundIn, spellings } from '../e2e/support/find-text';
import { killBrowser } from '../e2e/support/kill-browser';
import { halvesOf } from '../e2e/support/net-log';
import { copyAll, newTraces, openTraced, secretPart, type Traces } from '../e2e/support/traces';
import { noteFigure } from '../figures';
import { walkWithGuide } from '../e2e/support/walk-with-guide';

/** Whole journeys whose pages stay open, a lock, and a browser that is killed: what it leaves on the disk. */
const passphrase = 'quiet otter paints nine kites';
let sites: PracticeSites;
let traces: Traces;
beforeAll(async () => {
  sites = await startSites();
  traces = await newTraces();
});
afterAll(async () => {
  await sites?.close();
  await rm(traces.folder, { recursive: true, force: true });
});

test('after journeys, a lock and SIGKILL, no byte of a token is in the net log, history, sessions, titles or addresses', async () => {
  const browser = await openTraced(sites, traces);
  const tokens: string[] = [];
  for (const journey of [alltick()[0], transiyzi()[0]]) {
    if (!journey) throw new Error('Both have a first journey.');
    await walkWithGuide(journey, await browser.open('about:blank'));
    tokens.push(journey.issued(sites).at(-1) ?? '');
  }
  await copyAll(browser, traces, tokens);
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
  const ask = (type: string, payload: object): Promise<unknown> =>
    own.evaluate(
      ([name, content]): Promise<unknown> =>
        chrome.runtime.sendMessage({ latchkey: 1, type: name, payload: content }),
      [type, payload] as const,
    );
  await ask('vault.passphrase', { current: '', next: passphrase });
  await ask('vault.lock', {});
  expect(await ask('vault.status', {})).toMatchObject({ answer: { state: 'locked' } });

  // Planted last and in the same ways as the journeys went: once it is on the disk, all that came before is there too.
  const canary = `canary-${crypto.randomUUID()}`;
  const page = await browser.context.newPage();
  await page.goto(`https://alltick.co/?at=${canary}`);
  await page.evaluate((text) => (document.title = text), canary);
  const holders = async (): Promise<string> => (await filesWith(traces.profile, canary)).join('\n');
  await until('history and session on the disk', async () => {
    const files = await holders();
    return places.every((place) => place.test(files)) ? true : null;
  });
  await until('title and address noted', () => {
    const said = traces.said.join('\n');
    return Promise.resolve(said.includes(`?at=${canary}`) && said.split('\n').includes(canary) ? true : null);
  });
  await killBrowser(traces.profile);
  await browser.close().catch(() => undefined);

  const files = await holders();
  for (const place of places) expect(files).toMatch(place);
  const { received, rest } = halvesOf(await readFile(traces.netLog, 'utf8'));
  expect(foundIn(Buffer.from(rest), spellings(canary))).not.toEqual([]);
  const said = Buffer.from(traces.said.join('\n'));
  for (const token of tokens) {
    const forms = spellings(secretPart(token));
    expect(foundIn(Buffer.from(received), forms)).not.toEqual([]);
    expect({
      files: await filesWith(traces.profile, secretPart(token)),
      sent: foundIn(Buffer.from(rest), forms),
      said: foundIn(said, forms),
    }).toEqual({ files: [], sent: [], said: [] });
  }
  const looked = await readdir(traces.profile, { recursive: true });
  noteFigure(
    'journeys, copies, a lock and SIGKILL (Chromium)',
    `0 traces of ${tokens.length} tokens in ${looked.length} files, a net log of ${rest.length + received.length} bytes, and ${traces.said.length} titles, addresses and lines`,
  );
  expect(looked).toContain(join('Default', 'History'));
});

/** The database of visits, and the files from which the browser opens the tabs again. */
const places = [/^Default\/History/m, /^Default\/Sessions\/Session_/m];
