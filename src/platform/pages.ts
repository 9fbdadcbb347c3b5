import { browser } from './browser';
import { sitePattern } from './site-pattern';

/** The browser's part of the popup and the options page. */

/** Looks up a text of the interface. An unknown name gives an empty string. */
export function text(name: string, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, substitutions.map(String));
}

/** Whether this page is the popup of the toolbar button, and not a tab. */
export function isPopupWindow(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/** The tab that the person is looking at; from a page in a tab, the other web page that they looked at last. */
export async function currentTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const own = await browser.tabs.getCurrent();
  if (own === undefined) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return described(active);
  }
  const others = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own.id);
  const latest = others.sort((a, b) => b.lastAccessed - a.lastAccessed);
  // Addresses are known only where Latchkey may work, so a tab without one may be a web page as well.
  return described(latest.find(({ url }) => url === undefined || /^https?:/.test(url)));
}

/** Calls back whenever a journey may have moved on: where they all stand is kept in the area that ends with the browser. */
export function onJourney(changed: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.session;
  onChanged.addListener(changed);
  signal.addEventListener('abort', () => onChanged.removeListener(changed));
}

function described(
  tab: chrome.tabs.Tab | undefined,
): { readonly id: number; readonly url: string | null } | null {
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/**
 * Asks for the permission to work on one origin. Browsers only ask while they see the click, so nothing may be awaited
 * before this is called.
 */
export async function requestOrigin(origin: string): Promise<'granted' | 'denied' | 'impossible'> {
  try {
    const granted = await browser.permissions.request({ origins: [sitePattern(origin)] });
    return granted ? 'granted' : 'denied';
  } catch {
    return 'impossible';
  }
}

/** Asks for the permission to read the clipboard; inside the click, as above. */
export async function requestClipboardRead(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['clipboardRead'] });
}

export async function mayReadClipboard(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['clipboardRead'] });
}

/** Puts text on the clipboard. The page has the focus and the extension the permission, so a click is not needed. */
export async function writeClipboard(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Has a tab's page explained by the script for it, which is put there only now. What comes back was made in a web page: ask a
 * guard. Null where Latchkey may not work on that page.
 */
export async function explainTab(tabId: number): Promise<unknown> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, files: ['content/explain.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      func: (wanted: string): unknown => {
        const explain: unknown = Reflect.get(globalThis, 'latchkeyExplain');
        return typeof explain === 'function' ? Reflect.apply(explain, undefined, [wanted]) : null;
      },
      args: [version()],
    });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}

/** Opens the options page at a section. */
export function openOptions(section: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`src/options/index.html#${section}`) });
}

/** The keys that the person has for locking, as the browser writes them; empty where there are none. */
export async function lockKeys(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'lock')?.shortcut ?? '';
}

/** Gives the person a file to keep, as a download. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample, and then nothing of it stays in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function version(): string {
  return browser.runtime.getManifest().version;
}
