import { see } from '../../../src/content/sight';
import { rootsOf } from '../../../src/recognition/roots';
import { meaningOfChanges } from '../../../src/recognition/changes';
import { watchPage } from '../../../src/recognition/watch';
import { lexiconOf } from '../../../src/recognition/words';
import { BUTTON } from './dashboard-parts';
import { example, firstLook } from './example-provider';

/* Our watching of a page and the floor, timed from inside, for a world of the page. */

let spent = 0;
let looks = 0;
let foundAt = Number.NaN;

function timed<T>(act: () => T): T {
  const began = performance.now();
  try {
    return act();
  } finally {
    spent += performance.now() - began;
  }
}

const Observer = globalThis.MutationObserver;
/** Also the callbacks of our own observer are counted. */
globalThis.MutationObserver = class extends Observer {
  constructor(callback: MutationCallback) {
    super((records, observer) => timed(() => callback(records, observer)));
  }
};

function lookOnce(): void {
  looks += 1;
  const sight = see(example, firstLook);
  isFound = sight.targets.get('bench-press')?.kind === 'found';
  if (isFound && Number.isNaN(foundAt)) foundAt = performance.now();
}

let isFound = false;
let controller = new AbortController();
const watchers: Readonly<Record<string, () => void>> = {
  floor() {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    controller.signal.addEventListener('abort', () => observer.disconnect());
  },
  guide() {
    watchPage(document, () => timed(lookOnce), controller.signal, {
      roots: () => timed(() => rootsOf(document)),
      meaning: meaningOfChanges([lexiconOf(example)]),
      settled: () => isFound,
      // Nobody uses this page, and twenty seconds of waiting before each round would measure nothing.
      calmAfter: 0,
    });
  },
};

/** Takes the block that holds the target away and brings it back, and says how long it was not found. */
let removed: { readonly target: Element; readonly parent: Element } | null = null;
const watching = {
  begin(name: string): void {
    controller = new AbortController();
    watchers[name]?.();
  },
  reset(): void {
    spent = looks = 0;
  },
  end(): void {
    controller.abort();
  },
  read: () => ({ spent, looks }),
  take(): void {
    const target = document.getElementById('target');
    if (target?.parentElement) removed = { target, parent: target.parentElement };
    target?.remove();
    // The overlay watches its target, and has the page looked at when it is gone.
    requestAnimationFrame(() => timed(lookOnce));
  },
  async found(): Promise<void> {
    while (!isFound) await new Promise((resolve) => setTimeout(resolve, 5));
  },
  async bring(limit: number): Promise<number> {
    if (!removed) throw new Error(`The block with "${BUTTON}" was not taken away.`);
    foundAt = Number.NaN;
    removed.parent.append(removed.target);
    removed = null;
    const began = performance.now();
    while (Number.isNaN(foundAt) && performance.now() - began < limit) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return Number.isNaN(foundAt) ? limit : foundAt - began;
  },
};

Object.assign(globalThis, { watching });
