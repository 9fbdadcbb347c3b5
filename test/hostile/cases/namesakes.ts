import { seenOrRefused, type AnywhereCase } from '../support/case';
import { until } from '../../e2e/support/browser';
import { pressAt, save, settle } from '../support/stage';

declare global {
  /** What the page can read of an element of our name. */
  var readInside: (() => string) | undefined;
}

/** What a page can make of our element's name before we come. Each is the body of a class. */
const definitions: Readonly<Record<string, () => void>> = {
  'has a closed root of its own': () => {
    customElements.define(
      'latchkey-guide',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'closed' });
        }
      },
    );
  },
  'looks into its own inner parts': () => {
    const seen: ElementInternals[] = [];
    customElements.define(
      'latchkey-guide',
      class extends HTMLElement {
        constructor() {
          super();
          seen.push(this.attachInternals());
        }
      },
    );
    globalThis.readInside = () => seen.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join();
  },
  'takes itself away': () => {
    customElements.define(
      'latchkey-guide',
      class extends HTMLElement {
        connectedCallback(): void {
          this.remove();
        }
      },
    );
  },
  'throws when it is made': () => {
    customElements.define(
      'latchkey-guide',
      class extends HTMLElement {
        constructor() {
          super();
          throw new Error('Not today.');
        }
      },
    );
  },
  'forbids every root': () => {
    customElements.define(
      'latchkey-guide',
      class extends HTMLElement {
        static readonly disabledFeatures = ['shadow'];
      },
    );
  },
};

/** The page uses our name for itself, so that we cannot stand there, or so that people take its card for ours. */
export const namesakes: readonly AnywhereCase[] = [
  ...Object.entries(definitions).map(([what, first]): AnywhereCase => ({
    name: `the page has an element of our name that ${what}`,
    anywhere: true,
    parts: { first },
    // Whether we stand on such a page at all is the browser's matter; nothing may be read, and nothing may break.
    run: async (scene) => {
      await until('the page at rest', async () =>
        (await scene.run(() => document.readyState)) === 'complete' ? true : null,
      );
      for (let look = 0; look < 10; look += 1) {
        const words = (await scene.run(() => globalThis.readInside?.())) ?? '';
        if (words !== '') throw new Error(`The page reads what is inside of our element: ${words}`);
        await scene.run(() => new Promise<number>(requestAnimationFrame));
      }
      return 'not saved';
    },
  })),
  seenOrRefused('the page defines our element afterwards, and looks into its inner parts', () => {
    const seen: ElementInternals[] = [];
    customElements.define(
      'latchkey-guide',
      class extends HTMLElement {
        constructor() {
          super();
          seen.push(this.attachInternals());
        }
      },
    );
    if (seen.some(({ shadowRoot }) => shadowRoot !== null)) throw new Error('The page has our root.');
  }),
  lookAlike('before ours', (card) => document.body.prepend(card)),
  lookAlike('after ours', (card) => document.documentElement.append(card)),
  lookAlike('as a popover', (card) => {
    card.popover = 'manual';
    document.body.append(card);
    card.showPopover();
  }),
];

/** A card of the page's own, in an element of our name: a press on it is nothing to us, and ours goes on working. */
function lookAlike(where: string, add: (card: HTMLElement) => void): AnywhereCase {
  return {
    name: `the page shows a card of its own in an element of our name, ${where}`,
    anywhere: true,
    parts: {
      more: `<script>window.addEventListener('load', () => {
        const __name = (it) => it;
        const card = document.createElement('latchkey-guide');
        const root = card.attachShadow({ mode: 'open' });
        card.style.cssText = 'position:fixed;left:20px;bottom:20px;width:200px;height:80px;margin:0;inset:auto auto 20px 20px';
        root.innerHTML = '<div part="card"><button>Save token</button><input type="password" placeholder="Your passphrase"></div>';
        (${String(add)})(card);
        globalThis.relent = () => card.remove();
      });</script>`,
    },
    run: async (scene, stage) => {
      const box = await until('the page’s own card', () =>
        scene.run(() => {
          for (const card of document.querySelectorAll('latchkey-guide')) {
            const { x, y, width, height } =
              card.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
            if (width > 0) return { x, y, width, height };
          }
          return null;
        }),
      );
      await pressAt(scene, box);
      await settle(stage, scene);
      if ((await stage.stored()).includes(scene.token)) throw new Error('The page’s own button saved.');
      await save(stage, scene);
      return 'saved';
    },
  };
}
