import '../../ui/base.css';
import '../options.css';
import { fakeBackground, fakeWorld, type FakeWorld } from '../../ui/testing/fake-background';
import { fakeClock } from '../../ui/testing/fake-clock';
import { englishText } from '../../ui/testing/words';
import { speechOf } from '../../ui/text';
import { startOptions } from '../start';

/** The browser around the options page, as a test sets it up and looks at it afterwards. */
export interface FakeBrowser {
  section: string;
  clipboardRead: boolean;
  lockKeys: string;
  readonly saved: { readonly name: string; readonly content: string }[];
  /** What a page answers when it is asked to explain itself. */
  explained: unknown;
  /** What the person answers when the browser asks. */
  says: 'granted' | 'denied';
  readonly asked: string[];
}

export interface OpenOptions {
  readonly world: FakeWorld;
  readonly browser: FakeBrowser;
}

let current = new AbortController();

/** Opens the options page as the page of this test, on a world that `prepare` has set up. */
export function openOptions(prepare: (opened: OpenOptions) => void = () => undefined): OpenOptions {
  current.abort();
  current = new AbortController();
  const world = fakeWorld(fakeClock(Date.UTC(2026, 10, 21, 12)));
  const browser: FakeBrowser = {
    section: '',
    clipboardRead: false,
    lockKeys: 'Alt+Shift+K',
    saved: [],
    explained: null,
    says: 'granted',
    asked: [],
  };
  const opened = { world, browser };
  prepare(opened);
  const listeners = new Set<() => void>();
  startOptions(
    document.body,
    {
      ask: fakeBackground(world),
      speech: speechOf(englishText),
      platform: {
        section: () => browser.section,
        onSection(changed, signal) {
          listeners.add(changed);
          signal.addEventListener('abort', () => listeners.delete(changed), { once: true });
        },
        goTo(section) {
          browser.section = section;
          for (const changed of listeners) changed();
        },
        async requestOrigin(origin) {
          browser.asked.push(origin);
          return browser.says;
        },
        async requestClipboardRead() {
          browser.clipboardRead = browser.says === 'granted';
          return browser.clipboardRead;
        },
        mayReadClipboard: async () => browser.clipboardRead,
        lockKeys: async () => browser.lockKeys,
        saveFile: (name, content) => void browser.saved.push({ name, content }),
        now: world.clock.now,
        explainPage: async () => browser.explained,
        version: '1.2.3',
      },
    },
    current.signal,
  );
  return opened;
}
