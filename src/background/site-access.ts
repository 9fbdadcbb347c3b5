import { ownHostProviders } from '../providers/registry';
import { browser } from '../platform/browser';
import { sitePattern } from '../platform/site-pattern';

/** What the browser lets us do on a site that the person enabled. A parameter of the sites' handlers, for tests. */
export interface SiteAccess {
  isAllowed(origin: string): Promise<boolean>;
  /** Has the content script run on this origin from now on, also after a restart. Does nothing when it does already. */
  register(origin: string): Promise<void>;
  unregister(origin: string): Promise<void>;
  /** Runs the content script at once in every tab that shows this origin. */
  runInTabs(origin: string): Promise<void>;
  giveBack(origin: string): Promise<void>;
}

export function siteAccess(): SiteAccess {
  const { scripting } = browser;
  const registered = async (ids: readonly string[]): Promise<readonly string[]> =>
    (await scripting.getRegisteredContentScripts({ ids: [...ids] })).map(({ id }) => id);
  return {
    isAllowed: (origin) => browser.permissions.contains({ origins: [sitePattern(origin)] }),
    async register(origin) {
      const scripts = scriptsFor(origin);
      const present = await registered(scripts.map(({ id }) => id));
      const missing = scripts.filter(({ id }) => !present.includes(id));
      if (missing.length > 0) await scripting.registerContentScripts(missing);
    },
    async unregister(origin) {
      const ids = await registered(scriptsFor(origin).map(({ id }) => id));
      if (ids.length > 0) await scripting.unregisterContentScripts({ ids: [...ids] });
    },
    async runInTabs(origin) {
      // The pattern may cover more ports than the one.
      const tabs = (await browser.tabs.query({ url: sitePattern(origin) })).filter(
        ({ url }) => url !== undefined && new URL(url).origin === origin,
      );
      await Promise.allSettled(
        tabs
          .flatMap(({ id }) => id ?? [])
          .map(async (tabId) => scripting.executeScript({ target: { tabId }, files: files() })),
      );
    },
    giveBack: async (origin) => {
      await browser.permissions.remove({ origins: [sitePattern(origin)] });
    },
  };
}

/** What the browser runs on an enabled origin: the same as the manifest has it run on the hosts of providers. */
function scriptsFor(origin: string): chrome.scripting.RegisteredContentScript[] {
  const common = { matches: [sitePattern(origin)], allFrames: false, persistAcrossSessions: true };
  const look: chrome.scripting.RegisteredContentScript = {
    ...common,
    id: `site-${origin}`,
    js: files(),
    runAt: 'document_idle',
  };
  return hasShield()
    ? [{ ...common, id: `first-${origin}`, js: ['content/shield.js'], runAt: 'document_start' }, look]
    : [look];
}

/** Whether the manifest has the shield run before the scripts of a page, as in Firefox. */
function hasShield(): boolean {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  return scripts.some(({ run_at: when }) => when === 'document_start');
}

/** The definitions of everything that people host themselves, then the script that looks whether one fits. */
function files(): string[] {
  return [...ownHostProviders().map(({ id }) => `content/provider-${id}.js`), 'content/glance.js'];
}
