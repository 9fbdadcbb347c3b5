import { cp, mkdtemp, open, readdir, rm, stat, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage } from '../hostile/support/stage';
import { tokenPage } from '../hostile/support/token-page';
import { capture, newCaptures, started } from './support/capturing';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { storedTokens, type Stored } from './support/stored-tokens';

/** Files of the profile that were damaged on the disk while the browser was closed. */
const passphrase = 'quiet otter paints nine kites';
const captures = newCaptures(5);
const failed = { kind: 'refused', reason: 'storage-failed' } as const;
const wanted = captures.map(({ token }) => token).toSorted();
let folder: string;
let profile: string;
let good: string;
let places: { readonly area: string; readonly database: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-damage-'));
  profile = join(folder, 'profile');
  good = join(folder, 'good');
  const stage = await openStage({ profile });
  const { extensionId } = stage.browser;
  places = {
    area: join(profile, 'Default/Local Extension Settings', extensionId),
    database: join(profile, 'Default/IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`),
  };
  const scene = await stage.show(tokenPage('nothing'));
  await started(scene);
  expect((await capture(scene, captures)).kinds).toEqual(captures.map(() => 'saved'));
  await stage.ask('vault.passphrase', { current: '', next: passphrase });
  await stage.close();
  await cp(places.area, join(good, 'area'), { recursive: true });
  await cp(places.database, join(good, 'database'), { recursive: true });
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Damage = (path: string) => Promise<void>;
const all =
  (name: RegExp, act: Damage): Damage =>
  async (path) => {
    const names = (await readdir(path)).filter((one) => name.test(one));
    for (const one of names) await act(join(path, one));
  };
const half: Damage = async (file) => truncate(file, Math.floor((await stat(file)).size / 2));
const noise: Damage = async (file) => {
  const { size } = await stat(file);
  const handle = await open(file, 'r+');
  for (let at = 64; at < size; at += 997) await handle.write(Buffer.from([0x5a]), 0, 1, at);
  await handle.close();
};
const none: Damage = (file) => writeFile(file, '');

const damages: readonly (readonly [what: string, damage: Damage])[] = [
  ['its log is cut in half', all(/\.log$/, half)],
  ['bytes of its log are changed', all(/\.log$/, noise)],
  ['its log is empty', all(/\.log$/, none)],
  ['its log is gone', all(/\.log$/, unlink)],
  ['the name of its list of files is gone', all(/^CURRENT$/, unlink)],
  ['bytes of all its files are changed', all(/^[A-Z0-9].*/, noise)],
  ['all its files are cut in half', all(/^[A-Z0-9].*/, half)],
  ['it is gone', (path) => rm(path, { recursive: true, force: true })],
];

/** Chromium does not repair this one: the area or the database fails from then on, whatever is asked of it. */
test.each(['area', 'database'] as const)(
  'the list of files of the %s is gone: that is said, nothing is called saved, and nothing is changed',
  async (place) => {
    await restoreFiles();
    await all(/^MANIFEST/, unlink)(places[place]);
    await using(async (own) => {
      const unlocked = await ask(own, 'vault.unlock', { passphrase });
      if (place === 'database') {
        expect(unlocked).toEqual(failed);
        expect(await ask(own, 'tokens.list')).toEqual(failed);
      } else {
        // What the second copy has can be read: people get at their tokens.
        expect(unlocked).toMatchObject({ kind: 'done' });
        const seen = await storedTokens(own);
        expect([valuesOf(seen), seen.restorable]).toEqual([wanted, wanted.length]);
        expect(await ask(own, 'vault.restoreLost')).toEqual(failed);
        const [first] = seen.tokens;
        const copied = await ask(own, 'tokens.copyText', { id: first?.id, form: 'raw', inputs: {} });
        expect(copied).toEqual({ kind: 'text', text: first?.token });
      }
      for (const { id, provider, kind, token } of newCaptures(1)) {
        const pasted = { id, provider, kind, token, name: '', confirmed: true };
        expect(await ask(own, 'tokens.add', pasted)).toEqual({ ...failed, id });
      }
    }, 'locked');
    await cp(join(good, place), places[place], { recursive: true });
    await using(async (own) => expect(valuesOf(await storedTokens(own))).toEqual(wanted));
  },
);

test.each(damages)('the storage of the extension: %s', async (_what, damage) => {
  await restoreFiles();
  await damage(places.area);
  await using(async (own) => {
    const before = await storedTokens(own);
    expect(before.tokens.length + before.restorable).toBe(wanted.length);
    const answer = await ask(own, 'vault.restoreLost');
    expect(answer).toEqual({ kind: 'done', tokens: before.restorable });
    expect(valuesOf(await storedTokens(own))).toEqual(wanted);
  });
});

test.each(damages)('the databases of the extension: %s', async (_what, damage) => {
  await restoreFiles();
  await damage(places.database);
  await using(async (own) => {
    expect(valuesOf(await storedTokens(own))).toEqual(wanted);
  });
});

async function restoreFiles(): Promise<void> {
  for (const [name, path] of Object.entries(places)) {
    await rm(path, { recursive: true, force: true });
    await cp(join(good, name), path, { recursive: true });
  }
}

/** Starts the browser on the profile as it is, and opens the vault with its passphrase. */
async function using(act: (own: Page) => Promise<void>, state: 'open' | 'locked' = 'open'): Promise<void> {
  const browser: ExtensionChromium = await openChromium(null, { profile });
  try {
    const own = await browser.context.newPage();
    await own.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
    if (state === 'open') {
      expect(await ask(own, 'vault.unlock', { passphrase })).toMatchObject({ kind: 'done' });
    }
    await act(own);
  } finally {
    await browser.close();
  }
}

function ask(own: Page, type: string, payload: object = {}): Promise<unknown> {
  return own.evaluate(
    async ([name, content]): Promise<unknown> => {
      const message = { latchkey: 1, type: name, payload: content };
      const reply: { answer?: unknown } = await chrome.runtime.sendMessage(message);
      return reply.answer;
    },
    [type, payload] as const,
  );
}

function valuesOf({ tokens }: Stored): readonly string[] {
  return tokens.map(({ token }) => token).toSorted();
}
