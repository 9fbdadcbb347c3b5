import { refused, seenOrRefused, type AnywhereCase } from '../support/case';

declare global {
  /** The event at which the page vanishes. */
  var vanishAt: string | undefined;
}

/** Declarations that make an element, and what hangs below it, hard or impossible to see. */
const hidden: Readonly<Record<string, string>> = {
  'nearly transparent': 'opacity: 0.01',
  'somewhat transparent': 'opacity: 0.5',
  'filtered away': 'filter: opacity(0.01)',
  'blurred away': 'filter: blur(60px)',
  'filtered by an image of the page': 'filter: url("#gone")',
  black: 'filter: brightness(0)',
  'without contrast': 'filter: contrast(0)',
  'all of one grey': 'filter: invert(0.5)',
  'darkened again and again':
    'filter: brightness(0.8) brightness(0.8) brightness(0.8) brightness(0.8) brightness(0.8)',
};

/** Declarations that may hide us or not; it depends on the browser, and only the pixels count. */
const perhapsHidden: Readonly<Record<string, string>> = {
  'a touch transparent': 'opacity: 0.95',
  'scaled down': 'transform: scale(0.01)',
  'scaled down by its own property': 'scale: 0.01',
  'moved away': 'translate: -5000px 0',
  turned: 'rotate: 90deg',
  'turned in space': 'transform: perspective(100px) rotateY(89deg)',
  skewed: 'transform: skew(80deg)',
  'moved along a path': 'offset-path: path("M 9000 9000 L 9999 9999"); offset-distance: 50%',
  'clipped by its edges': 'clip-path: inset(50%)',
  'clipped to a circle of no size': 'clip-path: circle(0)',
  'clipped to a far polygon': 'clip-path: polygon(-9px -9px, -8px -9px, -9px -8px)',
  masked: 'mask: linear-gradient(transparent, transparent)',
  'blended with its background': 'mix-blend-mode: difference; background: #fff',
  enlarged: 'zoom: 3',
  'reduced by zoom': 'zoom: 0.1',
  'not displayed': 'display: none',
  'without a box': 'display: contents',
  invisible: 'visibility: hidden',
  'skipped by the renderer': 'content-visibility: hidden',
  'contained in nothing': 'contain: strict; width: 0; height: 0; overflow: clip',
  'fixed far away':
    'position: fixed; inset: -9999px auto auto -9999px; width: 10px; height: 10px; overflow: hidden',
  'deaf to the pointer': 'pointer-events: none',
  'inert by style': 'interactivity: inert',
  'turned into columns of vertical text': 'columns: 9; writing-mode: vertical-rl; direction: rtl',
};

/** We stand beside the body, so fewer of these could reach us from there. */
const ofBody = [
  'scaled down',
  'moved away',
  'clipped by its edges',
  'masked',
  'enlarged',
  'not displayed',
  'invisible',
  'skipped by the renderer',
  'inert by style',
];

const whom = [
  ['the document', 'html'],
  ['the body', 'body'],
] as const;

const parts = {
  more: '<svg width="0" height="0"><filter id="gone"><feFlood flood-opacity="0"/></filter></svg>',
};

/** The page changes how it looks, and us with it where that is possible, at the moment when the button may be pressed. */
export const looks: readonly AnywhereCase[] = [
  ...whom.flatMap(([who, selector]) =>
    Object.entries(hidden).map(([how, style]) =>
      refused(`${who} is ${how}`, restyle, { given: [selector, style], says: 'covered', parts }),
    ),
  ),
  ...whom.flatMap(([who, selector]) =>
    Object.entries(perhapsHidden)
      .filter(([how]) => selector === 'html' || ofBody.includes(how))
      .map(([how, style]) => seenOrRefused(`${who} is ${how}`, restyle, { given: [selector, style] })),
  ),
  seenOrRefused('the document fades in and out without end', () => {
    const fading = document.documentElement.animate([{ opacity: 1 }, { opacity: 0 }], {
      duration: 300,
      iterations: Infinity,
      direction: 'alternate',
    });
    globalThis.relent = () => fading.cancel();
  }),
  seenOrRefused('the document fades away slowly', () => {
    document.documentElement.style.cssText = 'opacity: 0.02; transition: opacity 20s steps(40, start)';
    globalThis.relent = () => (document.documentElement.style.cssText = '');
  }),
  seenOrRefused('the page registers the variables of our colours as its own', () => {
    for (const name of ['blue', 'soft', 'tint', 'line', 'warn'])
      CSS.registerProperty({ name: `--${name}`, syntax: '<length>', inherits: false, initialValue: '0px' });
  }),
  seenOrRefused('the page makes fonts of our fonts’ names tiny', () => {
    const sheet = document.createElement('style');
    sheet.textContent = ['system-ui', 'sans-serif', 'ui-monospace', 'monospace']
      .map(
        (name) =>
          `@font-face{font-family:${name};src:local("DejaVu Sans"),local("Liberation Sans");size-adjust:1%}`,
      )
      .join('');
    document.head.append(sheet);
  }),
  seenOrRefused('the page reads from right to left, in another language and size', () => {
    const { documentElement: html } = document;
    html.dir = 'rtl';
    html.lang = 'ar';
    html.style.cssText =
      'font-size: 90px; line-height: 9; letter-spacing: 1em; text-indent: 9em; word-spacing: 3em';
  }),
  ...['pointerover', 'pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'].map((type) =>
    seenOrRefused(
      `the document becomes transparent at ${type}`,
      (kind) => {
        // Ours stops some of these on the window; the page listens as early as it can.
        globalThis.vanishAt = kind;
        globalThis.relent = () => {
          globalThis.vanishAt = undefined;
          document.documentElement.style.opacity = '';
        };
      },
      {
        given: [type],
        parts: {
          first: () => {
            for (const kind of [
              'pointerover',
              'pointermove',
              'pointerdown',
              'mousedown',
              'pointerup',
              'mouseup',
            ])
              window.addEventListener(
                kind,
                () => {
                  if (globalThis.vanishAt === kind) document.documentElement.style.opacity = '0.001';
                },
                { capture: true },
              );
          },
        },
      },
    ),
  ),
];

function restyle(where: string, style: string): void {
  const element = document.querySelector<HTMLElement>(where);
  if (!element) return;
  element.style.cssText = style;
  globalThis.relent = () => {
    element.style.cssText = '';
  };
}
