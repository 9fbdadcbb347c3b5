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
  const registered = async (origin: string): Promise<boolean> =>
    (await scripting.getRegisteredContentScripts({ ids: [idOf(origin)] })).length > 0;
  return {
    isAllowed: (origin) => browser.permissions.contains({ origins: [sitePattern(origin)] }),
    async register(origin) {
      if (await registered(origin)) return;
      await scripting.registerContentScripts([
        {
          id: idOf(origin),
          matches: [sitePattern(origin)],
          js: files(),
          runAt: 'document_idle',
          allFrames: false,
          persistAcrossSessions: true,
        },
      ]);
    },
    async unregister(origin) {
      if (await registered(origin)) await scripting.unregisterContentScripts({ ids: [idOf(origin)] });
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

/** The definitions of everything that people host themselves, then the script that looks whether one fits. */
function files(): string[] {
  return [...ownHostProviders().map(({ id }) => `content/provider-${id}.js`), 'content/glance.js'];
}

function idOf(origin: string): string {
  return `site-${origin}`;
}
