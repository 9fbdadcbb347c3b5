import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../e2e/support/browser';
import { openFirefox, type ExtensionFirefox } from '../e2e/support/firefox';
import { covers } from './cases/covers';
import { presses } from './cases/presses';
import { swaps } from './cases/swaps';
import { isForAnywhere } from './support/case';
import { servePages, type HostilePages } from './support/pages';
import { storedBy, type AnyTokenScene, type Vault } from './support/stage';
import { newToken, tokenPage } from './support/token-page';

/** Hostile pages in Firefox, which has neither the same top layer nor the same witness of what is visible. */
let pages: HostilePages;
let browser: ExtensionFirefox;
let vault: Vault;
let tab: Tab | undefined;
let before: readonly string[] = [];

beforeAll(async () => {
  pages = await servePages();
  browser = await openFirefox(pages);
  const own = await browser.openOwn('src/options/index.html');
  const ask: Vault['ask'] = (type, payload) =>
    own.evaluate(
      `browser.runtime.sendMessage(${JSON.stringify({ latchkey: 1, type, payload })}).then(({ answer }) => answer)`,
    );
  vault = { ask, stored: storedBy(ask) };
});
afterEach(async () => {
  await tab?.close();
  tab = undefined;
  before = await vault.stored();
});
afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const cases = [...covers, ...presses, ...swaps].filter(isForAnywhere);

test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { parts, run }) => {
  const token = newToken();
  tab = await browser.open(`https://alltick.co${pages.put(tokenPage(token, parts))}`);
  const outcome = await run(sceneOf(tab, token), vault);
  const added = (await vault.stored()).filter((one) => !before.includes(one));
  expect(added).toEqual(outcome === 'saved' ? [token] : []);
});

function sceneOf(shown: Tab, token: string): AnyTokenScene {
  return {
    tab: shown,
    token,
    guide: () => shown.guide(),
    run: async <T>(body: (...given: readonly string[]) => T, ...given: readonly string[]) =>
      (await shown.evaluate(
        `(() => { const __name = (it) => it; return (${String(body)})(...${JSON.stringify(given)}); })()`,
      )) as Awaited<T>,
  };
}
