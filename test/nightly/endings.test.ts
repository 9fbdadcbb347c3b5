import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../e2e/support/browser';
import { capture, newCaptures, started } from '../e2e/support/capturing';
import { filesWith } from '../e2e/support/find-text';
import { killBrowser } from '../e2e/support/kill-browser';
import { storedTokens } from '../e2e/support/stored-tokens';
import { noteFigure } from '../figures';
import { armed, openStage, pressAt, save, type Stage, type TokenScene } from '../hostile/support/stage';
import { newToken, tokenPage } from '../hostile/support/token-page';

/** How a browser and an extension end: by a lock, a crash, a removal, a reload, an update. */
const passphrase = 'quiet otter paints nine kites';
let profile: string;
let stage: Stage;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'latchkey-ending-'));
  stage = await openStage({ profile, arguments: ['--enable-unsafe-extension-debugging'] });
});
afterEach(async () => {
  await stage.close().catch(() => undefined);
  await rm(profile, { recursive: true, force: true });
});

describe('no file of the profile holds a token', () => {
  test('after saving, copying, locking, a crash, the next start, removing and installing again', async () => {
    const scene = await stage.showToken();
    await save(stage, scene);
    const pasted = newToken();
    const own = stage.own;
    const id = crypto.randomUUID();
    const add = { id, provider: 'alltick', kind: 'api', token: pasted, name: '', confirmed: true };
    expect(await stage.ask('tokens.add', add)).toMatchObject({ kind: 'saved' });
    expect(await stage.ask('tokens.copyText', { id, form: 'env', inputs: {} })).toMatchObject({
      kind: 'text',
    });
    await stage.ask('clipboard.copied', { id, text: pasted });
    await stage.ask('vault.passphrase', { current: '', next: passphrase });
    const secrets = [scene.token, pasted, passphrase];
    const found = async (when: string): Promise<readonly string[]> =>
      (await Promise.all(secrets.map((secret) => filesWith(profile, secret))))
        .flat()
        .map((one) => `${when}: ${one}`);

    expect(await found('open')).toEqual([]);
    await stage.ask('vault.lock', {});
    expect(await found('locked')).toEqual([]);
    await stage.ask('vault.unlock', { passphrase });
    await storedTokens(own);
    await killBrowser(profile);
    await stage.close().catch(() => undefined);
    expect(await found('crashed')).toEqual([]);

    stage = await openStage({ profile, arguments: ['--enable-unsafe-extension-debugging'] });
    await stage.ask('vault.unlock', { passphrase });
    expect((await stage.stored()).toSorted()).toEqual([scene.token, pasted].toSorted());
    expect(await found('started again')).toEqual([]);

    // What the command line brought cannot be removed, what was installed over it can.
    await install();
    await overProtocol('Extensions.uninstall', { id: stage.browser.extensionId });
    await until('no file of the extension', async () =>
      (await filesWith(profile, `record:${id}`)).length === 0 ? true : null,
    );
    expect(await found('removed')).toEqual([]);
    await stage.close();

    stage = await openStage({ profile });
    expect(await stage.stored()).toEqual([]);
    expect(await stage.ask('vault.status', {})).toMatchObject({ state: 'open', protection: 'device' });
    expect(await found('installed again')).toEqual([]);
    noteFigure(
      'files of the profile: open, locked, after SIGKILL, started again, removed, installed again',
      `0 traces of ${secrets.length} secrets in 6 looks`,
    );
  });
});

describe('under open tabs', () => {
  test.each(['reloaded', 'updated'] as const)(
    'an extension that is %s loses nothing and claims nothing',
    async (how) => {
      const before = newCaptures(10);
      const filler = await stage.show(tokenPage('nothing'));
      await started(filler);
      expect((await capture(filler, before)).kinds).toEqual(before.map(() => 'saved'));
      const scenes = [await stage.showToken(), await stage.showToken(), await stage.showToken()];
      const buttons = [];
      for (const scene of scenes) {
        await scene.tab.front();
        buttons.push((await armed(scene)).button);
      }

      if (how === 'updated') await raiseVersion(join(profile, 'extension/manifest.json'));
      await install();
      const own = await openOwn(how === 'updated' ? '99.0.0' : '0.1.0');

      for (const scene of scenes) {
        await scene.tab.front();
        await pressAt(scene, (await armed(scene)).button);
        const said = await until('an end of the old card', () => endOf(scene));
        expect(said).not.toContain('Saved');
        expect(scene.exceptions).toEqual([]);
      }
      const after = (await storedTokens(own)).tokens.map(({ token }) => token);
      expect(after.toSorted()).toEqual(before.map(({ token }) => token).toSorted());

      // A page that is loaded anew has the new script, and saves.
      for (const scene of scenes) {
        await scene.page.close();
        const next = await stage.show(tokenPage(scene.token));
        const vault = {
          ...stage,
          stored: async () => (await storedTokens(own)).tokens.map(({ token }) => token),
        };
        await save(vault, { ...next, token: scene.token });
      }
      const { tokens } = await storedTokens(own);
      expect(tokens).toHaveLength(before.length + scenes.length);
      noteFigure(`extension ${how} under three open tabs`, `${tokens.length} captures, all stored once`);
    },
  );
});

/** What the old card says once it has understood that nobody is behind it any more. */
async function endOf(scene: TokenScene): Promise<string | null> {
  const guide = await scene.guide();
  return guide?.text.includes('reload this page') === true ? guide.text : null;
}

/** Installs the folder again, over what is there: a reload, or an update when the folder has a later version. */
async function install(): Promise<void> {
  await overProtocol('Extensions.loadUnpacked', { path: join(profile, 'extension') });
}

/** Commands that the types of this version of the protocol do not have yet. */
async function overProtocol(command: string, parameters: object): Promise<void> {
  const session = await stage.browser.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own.');
  await session.send(command as never, parameters as never);
  await session.detach();
}

async function raiseVersion(path: string): Promise<void> {
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
}

/** A page of the extension, once it is back in this version. */
async function openOwn(version: string): Promise<Page> {
  const own = await stage.browser.context.newPage();
  const address = `chrome-extension://${stage.browser.extensionId}/src/options/index.html`;
  await until('the extension again', async () => {
    await own.goto(address).catch(() => undefined);
    const shown = await own.evaluate(() => chrome.runtime?.getManifest?.().version).catch(() => null);
    return shown === version ? true : null;
  });
  return own;
}
