import '../../ui/base.css';
import '../popup.css';
import { fakeBackground, fakeWorld, type FakeWorld } from '../../ui/testing/fake-background';
import { fakeClock, type FakeClock } from '../../ui/testing/fake-clock';
import { englishText } from '../../ui/testing/words';
import { speechOf } from '../../ui/text';
import type { CurrentTab, PermissionAnswer } from '../platform';
import { startPopup } from '../start';

/** The browser around the popup, as a test sets it up and looks at it afterwards. */
export interface FakeBrowser {
  tab: CurrentTab | null;
  /** The browser tells the tab only after this. */
  beforeTab: Promise<void>;
  clipboard: string;
  clipboardWorks: boolean;
  permission: PermissionAnswer;
  /** Origins that a permission was asked for. */
  readonly asked: string[];
  /** Sections of the options page that were opened. */
  readonly opened: string[];
  /** Gets a `change` event when the browser says that a journey has moved on. */
  readonly journeys: EventTarget;
}

export interface OpenPopup {
  readonly world: FakeWorld;
  readonly browser: FakeBrowser;
  readonly clock: FakeClock;
}

const noon = Date.UTC(2026, 10, 21, 12);
let current = new AbortController();

/** Opens the popup as the page of this test, on a world that `prepare` has set up. The popup before it is closed. */
export function openPopup(prepare: (opened: OpenPopup) => void = () => undefined): OpenPopup {
  current.abort();
  current = new AbortController();
  const clock = fakeClock(noon);
  const world = fakeWorld(clock);
  const browser: FakeBrowser = {
    tab: { id: 7, url: 'https://news.example/today' },
    beforeTab: Promise.resolve(),
    clipboard: '',
    clipboardWorks: true,
    permission: 'granted',
    asked: [],
    opened: [],
    journeys: new EventTarget(),
  };
  const opened = { world, browser, clock };
  prepare(opened);
  startPopup(
    document.body,
    {
      ask: fakeBackground(world),
      speech: speechOf(englishText),
      clock,
      platform: {
        async currentTab() {
          await browser.beforeTab;
          return browser.tab;
        },
        async requestOrigin(origin) {
          browser.asked.push(origin);
          return browser.permission;
        },
        async writeClipboard(text) {
          if (browser.clipboardWorks) browser.clipboard = text;
          return browser.clipboardWorks;
        },
        onJourney: (changed, signal) => browser.journeys.addEventListener('change', changed, { signal }),
        openOptions: (section) => browser.opened.push(section),
      },
    },
    current.signal,
  );
  return opened;
}
