import type { Hand } from '../../sites/walk';
import type { SeenGuide } from './guide-probe';
import type { SeenPart, Wanted } from './part-probe';

/** A browser with the built extension, whichever it is. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension, e.g. `src/popup/index.html`. */
  openOwn(path: string): Promise<Tab>;
  /** The tab that opens because of what is done here. */
  openedBy(act: () => Promise<void>): Promise<Tab>;
  /** What a web page that may read the clipboard finds there. */
  clipboard(): Promise<string>;
  setClipboard(text: string): Promise<void>;
  close(): Promise<void>;
}

export interface Tab extends Hand {
  readonly url: () => string;
  /**
   * What the browser's own accessibility tree has by a role and a name. Earlier ones of the path must be there exactly
   * once and contain the later; the answer has all that match the last.
   */
  parts(...path: readonly Wanted[]): Promise<readonly SeenPart[]>;
  /** Pastes what is on the clipboard where the focus is. */
  paste(): Promise<void>;
  /** What the guide shows at this moment, or null. */
  guide(): Promise<SeenGuide | null>;
  /** Brings the tab to the front; browsers let those behind it sleep. */
  front(): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Console messages and uncaught errors so far. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

const patience = 30_000;
const frame = 32;

interface Waiting {
  /** In milliseconds. */
  readonly limit?: number;
  /** What there was instead, for the message. */
  readonly seen?: () => string;
}

/** Looks again each moment until the answer is not null. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null>,
  { limit = patience, seen }: Waiting = {},
): Promise<T> {
  const end = performance.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (performance.now() > end) {
      throw new Error(`Waited ${limit} ms in vain: ${what}${seen ? `; there was: ${seen()}` : ''}`);
    }
    await new Promise((resolve) => setTimeout(resolve, frame));
  }
}

/** The guide's saving buttons count a press only after they stood still and visible for half a second. */
const rest = 700;

/** Presses a button of the guide with the real mouse, once it may be pressed and has come to rest, unless it is no longer needed. */
export async function pressInGuide(
  tab: Tab,
  name: string,
  isDone: (guide: SeenGuide) => boolean = () => false,
): Promise<void> {
  let before = '';
  let since = 0;
  let last = '';
  const box = await until(`the guide's button "${name}"`, async () => {
    const seen = await tab.guide();
    if (seen && isDone(seen)) return 'done';
    const button = seen?.buttons.find((one) => one.name === name && !one.disabled);
    const now = JSON.stringify([button?.box, seen?.state]);
    if (now !== before) since = performance.now();
    before = now;
    const rests = button !== undefined && performance.now() - since > rest;
    last = seen ? `${seen.step} ${now} ${seen.text}` : 'no guide';
    return rests ? button.box : null;
  }).catch((cause: unknown) => {
    throw new Error(`The guide's button "${name}" does not come to rest. Seen last: ${last}`, { cause });
  });
  if (box !== 'done') await tab.click(box.x + box.width / 2, box.y + box.height / 2);
}
