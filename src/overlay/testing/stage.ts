import { createOverlay } from '../create';
import type { Overlay } from '../overlay';
import type { CardView } from '../view';

/**
 * A page with the real overlay on it, for tests in a real browser. The root is closed, as it is for everybody; the
 * stage learns it by listening at `attachShadow` while the overlay is made, so that nothing in the product knows of tests.
 */
export class Stage {
  readonly happened: string[] = [];
  readonly overlay: Overlay;
  readonly #controller = new AbortController();
  #root: ShadowRoot | null = null;

  constructor(html: string, settings: { readonly direction?: 'ltr' | 'rtl' } = {}) {
    document.body.innerHTML = html;
    const attachShadow = Element.prototype.attachShadow;
    const listen = (root: ShadowRoot): void => {
      this.#root = root;
    };
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      if (this.localName === 'latchkey-guide') listen(root);
      return root;
    };
    this.#controller.signal.addEventListener('abort', () => {
      Element.prototype.attachShadow = attachShadow;
    });
    const note =
      (what: string) =>
      (more = ''): void => {
        this.happened.push(more ? `${what} ${more}` : what);
      };
    this.overlay = createOverlay({
      document,
      text: (name, ...substitutions) => [name, ...substitutions].join(' '),
      rootOf: (element) => element.shadowRoot,
      signal: this.#controller.signal,
      language: 'en',
      ...settings,
      events: {
        act: note('act'),
        refused: note('refused'),
        targetLost: note('lost'),
        stoodDown: note('stood down'),
        shown: note('shown'),
      },
    });
  }

  get host(): HTMLElement | null {
    return document.querySelector('latchkey-guide') ?? this.#deepHost();
  }

  get root(): ShadowRoot {
    if (!this.#root) throw new Error('The overlay has not been shown yet.');
    return this.#root;
  }

  get card(): HTMLElement {
    return this.inside('[part=card]');
  }

  get ring(): HTMLElement {
    return this.inside('[part=ring]');
  }

  inside(selector: string): HTMLElement {
    const found = this.root.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`The overlay has no ${selector}.`);
    return found;
  }

  button(label: string): HTMLElement {
    const found = [...this.root.querySelectorAll('button')].find(
      (button) => (button.getAttribute('aria-label') ?? button.textContent) === label,
    );
    if (!found) throw new Error(`The overlay has no button ${label}.`);
    return found;
  }

  /** Takes everything away; what is left on the page is a fault. */
  leave(): void {
    this.#controller.abort();
    document.body.replaceChildren();
    for (const root of [document.documentElement, document.body])
      for (const name of ['style', 'dir']) root.removeAttribute(name);
  }

  #deepHost(): HTMLElement | null {
    const host = this.#root?.host;
    return host instanceof HTMLElement && host.isConnected ? host : null;
  }
}

export const view: CardView = {
  provider: 'sample',
  providerName: 'Sample',
  step: 'name-token',
  state: 'step',
  title: 'Name the token',
  say: 'Type a name that says where the token will live.',
  why: null,
  beware: [],
  progress: { index: 2, count: 5 },
  lines: [],
  masked: null,
  notice: null,
  actions: [{ id: 'done', label: 'Done, next step', kind: 'primary', guarded: false }],
  links: [],
};

export const tokenView: CardView = {
  ...view,
  step: 'save-token',
  state: 'token',
  masked: 'abcd…wxyz',
  actions: [{ id: 'save-token', label: 'Save token', kind: 'primary', guarded: true }],
};

export function element(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** Waits for this many frames to be drawn. */
export async function frames(count: number): Promise<void> {
  for (let drawn = 0; drawn < count; drawn += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** Waits until something is true, looking once a frame. */
export async function until(isTrue: () => boolean, what: string): Promise<void> {
  const end = performance.now() + 5_000;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`This did not happen in five seconds: ${what}.`);
    await frames(1);
  }
}

/** Waits until the clock says that this much time has passed, for rules that are about time. */
export async function pass(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  await until(() => performance.now() >= end, 'time passing');
}
