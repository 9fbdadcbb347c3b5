import { again } from './again';
import { browser } from './browser';

/** What we use of one area of the browser's storage: plain JSON by key. */
export interface Area {
  /** The values of these keys, or of all keys for null. Absent keys are absent from the answer. */
  get(keys: string | readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  /** Writes all of these at once or none of them. */
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
}

/** The areas of this browser. `local` stays on disk, `session` stays in memory and ends with the browser. */
export function areas(): { readonly local: Area; readonly session: Area } {
  return { local: wrap(browser.storage.local), session: wrap(browser.storage.session) };
}

function wrap(area: chrome.storage.StorageArea): Area {
  return {
    get: (keys) => again(() => area.get(typeof keys === 'string' || keys === null ? keys : [...keys])),
    set: (items) => area.set({ ...items }),
    remove: (keys) => area.remove(typeof keys === 'string' ? keys : [...keys]),
  };
}

/**
 * Keeps content scripts out of what is stored on disk, where the browser can (Chromium 140 and later; Firefox cannot).
 * The browser forgets this at every start of the extension, so it is said again each time.
 */
export async function keepContentScriptsOut(): Promise<void> {
  const local: { setAccessLevel?: unknown } = browser.storage.local;
  if (typeof local.setAccessLevel !== 'function') return;
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
