import { mkdir, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { allJourneys } from '../sites/sites';
import { until, type Tab } from '../e2e/support/browser';
import { filesWith } from '../e2e/support/find-text';
import { openFirefox, type ExtensionFirefox } from '../e2e/support/firefox';
import { fill, press, says } from '../e2e/support/own-page';
import { noteFigure } from '../figures';
import { secretPart } from '../e2e/support/traces';
import { walkWithGuide } from '../e2e/support/walk-with-guide';

/** What must not be lost and must not leak, in the real Firefox. The tests follow one another. */
const passphrase = 'quiet otter paints nine kites';
const backupPassphrase = 'seven lamps over a slow river';
const options = 'src/options/index.html';
let folder: string;
let profile: string;
let downloads: string;
let sites: PracticeSites;
let firefox: ExtensionFirefox;
let own: Tab;
const tokens: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-firefox-vault-'));
  [profile, downloads] = [join(folder, 'profile'), join(folder, 'downloads')];
  await mkdir(profile);
  await mkdir(downloads);
  sites = await startSites();
  firefox = await openFirefox(sites, {
    profile,
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // How often, in milliseconds, the open tabs are written down; otherwise every fifteen seconds.
      'browser.sessionstore.interval': 500,
    },
  });
  own = await firefox.openOwn(options);
});

afterAll(async () => {
  await firefox?.close().catch(() => undefined);
  await sites?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a token that is captured while the vault is locked is there after unlocking', async () => {
  await take('transiyzi', 'en');
  await ask(own, 'vault.passphrase', { current: '', next: passphrase });
  await ask(own, 'vault.lock');
  await take('alltick', 'en');
  expect(await ask(own, 'vault.status')).toMatchObject({ state: 'locked' });
  expect(await ask(own, 'vault.unlock', { passphrase: 'not the passphrase' })).toMatchObject({
    kind: 'wrong-passphrase',
  });
  expect(await ask(own, 'vault.unlock', { passphrase })).toMatchObject({ kind: 'done' });
  expect(await stored(own)).toEqual(tokens.toSorted());
});

test('a backup that was written to a file is read again in a Firefox that has nothing', async () => {
  const page = await firefox.openOwn(options);
  await fill(page, passphrase, { role: 'field', name: 'Passphrase of your vault' });
  await fill(page, backupPassphrase, { role: 'field', name: 'Passphrase for the backup' });
  await fill(page, backupPassphrase, { role: 'field', name: 'Passphrase for the backup again' });
  await press(page, { role: 'button', name: 'Save a backup' });
  const name = await until('the file', async () => {
    const files = await readdir(downloads);
    return files.find((file) => /^latchkey-backup-.*\.json$/.test(file)) ?? null;
  });
  await page.close();
  const text = await until('the whole file', async () => {
    const written = await readFile(join(downloads, name), 'utf8');
    return written.trimEnd().endsWith('}') ? written : null;
  });
  for (const token of tokens) expect(await filesWith(downloads, secretPart(token))).toEqual([]);

  const other = await openFirefox(sites);
  try {
    const empty = await other.openOwn(options);
    expect(await stored(empty)).toEqual([]);
    const file = { text, secret: backupPassphrase };
    const wrong = await ask(empty, 'backup.preview', { ...file, secret: passphrase });
    expect(wrong).toMatchObject({ kind: 'unreadable', reason: 'wrong-passphrase' });
    expect(await ask(empty, 'backup.preview', file)).toMatchObject({ kind: 'preview' });
    expect(await ask(empty, 'backup.import', { ...file, differing: 'keep' })).toMatchObject({
      kind: 'imported',
    });
    expect(await stored(empty)).toEqual(tokens.toSorted());
  } finally {
    await other.close();
  }
});

test('tokens that the storage has lost come back from the second copy when the person says so', async () => {
  const removed = await own.evaluate(`(async () => {
    const all = await browser.storage.local.get(null);
    const records = Object.keys(all).filter((name) => name.startsWith('record:'));
    await browser.storage.local.remove(records);
    return records.length;
  })()`);
  expect(removed).toBe(tokens.length);
  const page = await firefox.openOwn(options);
  expect(await stored(page)).toEqual([]);
  await page.close();
  const again = await firefox.openOwn(options);
  await press(again, { role: 'button', name: 'Restore' });
  await until('both tokens', async () => ((await stored(again)).length === tokens.length ? true : null));
  expect(await stored(again)).toEqual(tokens.toSorted());
  await again.close();
});

test('no file of the profile holds a token after journeys, copying, a lock and SIGKILL', async () => {
  const popup = await firefox.openOwn('src/popup/index.html');
  await fill(popup, 'transiyzi', { role: 'searchbox', name: 'Search tokens' });
  await press(
    popup,
    { role: 'list', name: 'Tokens' },
    { role: 'listitem' },
    { role: 'button', name: 'Copy' },
  );
  await says(popup, 'Copied', { role: 'status' });
  await popup.close();
  await ask(own, 'vault.lock');

  // Planted last: once it is on the disk everywhere, what came before would be there too.
  const canary = `canary-${crypto.randomUUID()}`;
  await own.evaluate(`browser.storage.local.set({ canary: ${JSON.stringify(canary)} })`);
  const tab = await firefox.open(`https://alltick.co/?at=${canary}`);
  await tab.evaluate(`void (document.title = ${JSON.stringify(canary)})`);
  await until('the canary on the disk', async () => {
    const files = (await filesWith(profile, canary)).join('\n');
    return places.every((place) => place.test(files)) ? true : null;
  });
  // The lock of the profile names its process.
  process.kill(Number((await readlink(join(profile, 'lock'))).split('+').at(-1)), 'SIGKILL');
  await until('the end of the browser', () => Promise.resolve(firefox.browser.connected ? null : true));

  const files = (await filesWith(profile, canary)).join('\n');
  for (const place of places) expect(files).toMatch(place);
  // Firefox packs what it stores, and a text that has four letters in common with another may be cut there.
  const halves = tokens.map(secretPart).flatMap((text) => [text.slice(0, 12), text.slice(12)]);
  for (const secret of [...halves, passphrase, backupPassphrase]) {
    expect(await filesWith(profile, secret)).toEqual([]);
  }
  noteFigure(
    'Firefox: journeys, a backup read elsewhere, tokens restored, a lock and SIGKILL',
    `0 traces of ${tokens.length} tokens and 2 passphrases in the profile`,
  );
});

/** The database of visits, the file from which the tabs are opened again, and the extension's own storage. */
const places = [
  /^places\.sqlite/m,
  /^sessionstore-backups\/recovery\.jsonlz4/m,
  /^storage\/default\/moz-extension/m,
];

/** Walks a journey to the saved token. Its page stays open. */
async function take(provider: string, title: string): Promise<void> {
  const journey = named(await allJourneys(), provider, title);
  await walkWithGuide(journey, await firefox.open('about:blank'));
  tokens.push(journey.issued(sites).at(-1) ?? '');
}

function named(journeys: readonly Journey[], provider: string, title: string): Journey {
  const found = journeys.find((one) => one.provider === provider && one.title.startsWith(title));
  if (!found) throw new Error(`There is no journey "${title}" of ${provider}.`);
  return found;
}

function ask(from: Tab, type: string, payload: object = {}): Promise<unknown> {
  const message = JSON.stringify({ latchkey: 1, type, payload });
  return from.evaluate(`browser.runtime.sendMessage(${message}).then(({ answer }) => answer)`);
}

async function stored(from: Tab): Promise<readonly string[]> {
  const list = (await ask(from, 'tokens.list')) as { tokens: readonly { id: string }[] };
  const opened = list.tokens.map(({ id }) => ask(from, 'tokens.open', { id }) as Promise<{ token: string }>);
  return (await Promise.all(opened)).map(({ token }) => token).toSorted();
}
