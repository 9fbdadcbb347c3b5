import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../e2e/support/browser';
import { openFirefox, type ExtensionFirefox } from '../e2e/support/firefox';
import { refusals } from './support/case';
import { sceneOf } from './support/in-firefox';
import { servePages, type HostilePages } from './support/pages';
import { armed, pressAt, save, settle, storedBy, type Vault } from './support/stage';
import { newToken, tokenPage } from './support/token-page';

/** Windows over the page. In Firefox alone, because the driver of Chromium makes every page believe that it has the focus. */
let pages: HostilePages;
let firefox: ExtensionFirefox;
let vault: Vault;

beforeAll(async () => {
  pages = await servePages();
  firefox = await openFirefox(pages);
  const own = await firefox.openOwn('src/options/index.html');
  const ask: Vault['ask'] = (type, payload) =>
    own.evaluate(
      `browser.runtime.sendMessage(${JSON.stringify({ latchkey: 1, type, payload })}).then(({ answer }) => answer)`,
    );
  vault = { ask, stored: storedBy(ask) };
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

test('a small window that closes at the first of two presses does not lead the second to our button', async () => {
  const token = newToken();
  const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token))}`);
  const scene = sceneOf(tab, token);
  const { button } = await armed(scene);
  const over = await firefox.openedBy(() =>
    scene.run(() => {
      globalThis.over = window.open('about:blank', 'over', 'width=300,height=200');
      globalThis.over?.addEventListener('mousedown', () => globalThis.over?.close());
    }),
  );
  await until('the small window in front', async () =>
    (await tab.evaluate('document.hasFocus()')) ? null : true,
  );
  // The button has stood there for long when the small window goes; all that is new is that the person sees it.
  await until('the button, armed', async () => ((await armed(scene)) ? true : null));
  await over.click(50, 50).catch(() => undefined);
  await until('the page in front', async () => ((await tab.evaluate('document.hasFocus()')) ? true : null));
  await pressAt(scene, button);
  await settle(vault, scene);
  expect(await vault.stored()).toEqual([]);
  expect((await scene.guide())?.text).toContain(refusals.early);
  await save(vault, scene);
  expect(await vault.stored()).toEqual([token]);
});

declare global {
  /** The window that the page has opened. */
  var over: Window | null | undefined;
}
