import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import { openFirefox, type ExtensionFirefox, type FirefoxTab } from '../../e2e/support/firefox';
import { isForAnywhere, type HostileCase } from './case';
import { everyday } from './everyday';
import { servePages, type HostilePages } from './pages';
import { mustHoldAfter } from './prove';
import { settle, sightOf, storedBy, type AnyTokenScene, type Vault } from './stage';
import { newToken, tokenPage } from './token-page';

/** The same in Firefox, which has neither the same top layer nor the same witness of what is visible. */
export function proveInFirefox(groups: Readonly<Record<string, readonly HostileCase[]>>): void {
  let pages: HostilePages;
  let browser: ExtensionFirefox;
  let vault: Vault;
  let tab: FirefoxTab | undefined;
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

  const here = Object.entries(groups)
    .map(([group, cases]) => [group, everyday(cases.filter(isForAnywhere), 5)] as const)
    .filter(([, cases]) => cases.length > 0);

  describe.each(here)('%s', (_group, cases) => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, { parts, run }) => {
      const token = newToken();
      tab = await browser.open(`https://alltick.co${pages.put(tokenPage(token, parts))}`);
      const scene = sceneOf(tab, token);
      const outcome = await run(scene, vault);
      await settle(vault, scene);
      await mustHoldAfter(outcome, scene, vault, before);
    });
  });
}

/** A tab with the small token page, as cases see it. */
export function sceneOf(shown: FirefoxTab, token: string): AnyTokenScene {
  const run: AnyTokenScene['run'] = async <T>(
    body: (...given: readonly string[]) => T,
    ...given: readonly string[]
  ) =>
    (await shown.evaluate(
      `(() => { const __name = (it) => it; return (${String(body)})(...${JSON.stringify(given)}); })()`,
    )) as Awaited<T>;
  return {
    ...sightOf(shown.page),
    tab: shown,
    token,
    guide: () => shown.guide(),
    run,
    // The driver has no world of its own here that tests could use.
    apart: run as AnyTokenScene['apart'],
    busyShare: () => Promise.resolve(null),
    get exceptions() {
      return shown.log.filter((line) => line.includes('moz-extension:'));
    },
  };
}
