import { HEX, LOWER_DIGIT } from './chance';
import { h } from './dom';
import type { Pen } from './pen';
import type { Drawn } from './screen';

/** Something that makes a page harder, and changes nothing of what is right on it. */
export interface Trouble {
  readonly name: string;
  /** Whether what stood in a corner of the window no longer does. */
  readonly movesCorners?: true;
  /** Adds to the page, until the signal is aborted. */
  apply(page: HTMLElement, pen: Pen, drawn: Drawn, signal: AbortSignal): void;
}

const fixed = 'position:fixed;background:#222;color:#fff;padding:12px;z-index:999';

export const troubles: readonly Trouble[] = [
  {
    name: 'cookie banner over the target',
    apply(page) {
      page.append(
        h(
          'div',
          { class: 'cookie-banner', style: `${fixed};left:0;right:0;bottom:0` },
          'We use cookies. ',
          h('button', {}, 'Save'),
          h('button', {}, 'Accept all'),
          h('a', { href: '#settings' }, 'Account settings'),
        ),
      );
    },
  },
  {
    name: 'hidden and off-screen duplicates',
    apply(page, _pen, { right }) {
      const text = right[0]?.textContent.trim().slice(0, 60) ?? '';
      if (text === '') return;
      page.prepend(h('nav', { style: 'display:none' }, h('a', { href: '#x' }, text), h('button', {}, text)));
      page.append(
        h(
          'div',
          { style: 'position:absolute;left:-9999px;top:0' },
          h('button', {}, text),
          h('a', { href: '#y' }, text),
        ),
        h(
          'div',
          { style: 'position:fixed;top:0;left:0;width:300px;transform:translateX(-300%)' },
          h('a', { href: '#z' }, text),
        ),
        h('div', { style: 'opacity:0;position:absolute;top:300px;left:300px' }, h('button', {}, text)),
      );
    },
  },
  {
    name: 'the words again in the footer',
    apply(page, pen) {
      const words = pen.chance
        .shuffled(Object.keys(pen.says).filter((word) => word !== 'other' && word !== 'rights'))
        .slice(0, 4);
      page.append(
        h(
          'footer',
          {},
          words.map((word) => h('a', { href: `https://docs.example.org/${word}` }, pen.text(word))),
          h('p', {}, 'Lorem ipsum dolor sit amet.'),
        ),
      );
    },
  },
  {
    name: 'right to left',
    apply(_page, _pen, _drawn, signal) {
      document.documentElement.dir = 'rtl';
      signal.addEventListener('abort', () => document.documentElement.removeAttribute('dir'));
    },
  },
  {
    name: 'zoom',
    apply: (page, pen) => void (page.style.zoom = pen.chance.one(['0.75', '1.25', '1.1'] as const)),
  },
  {
    name: 'transformed',
    apply: (page, pen) =>
      void (page.style.transform = pen.chance.one([
        'scale(.9)',
        'rotate(.4deg)',
        'translate3d(8px,4px,0)',
      ] as const)),
  },
  {
    name: 'nested scroll containers',
    movesCorners: true,
    apply(page) {
      const outer = h(
        'div',
        { style: 'height:600px;overflow:auto' },
        h(
          'div',
          { style: 'height:900px;overflow:auto' },
          h('div', { style: 'min-height:1400px' }, [...page.children]),
        ),
      );
      page.append(outer);
    },
  },
  {
    name: 'hostile style sheet',
    apply(page) {
      page.append(
        h(
          'style',
          {},
          'body *{letter-spacing:.3px!important;box-sizing:content-box!important;outline:1px solid transparent!important}p,label,h1,h2{text-transform:uppercase!important;opacity:.98!important}latchkey-guide{display:none!important}a,button{transition:all 9s!important}',
        ),
      );
    },
  },
  {
    name: 'chat bubble and toasts',
    apply(page, pen) {
      const side = pen.chance.one(['left', 'right'] as const);
      page.append(
        h(
          'div',
          { id: 'chat-widget', style: `position:fixed;bottom:90px;${side}:12px;z-index:99` },
          h('button', { 'aria-label': 'Open chat', style: 'border-radius:50%;width:48px;height:48px' }, '?'),
        ),
      );
      page.append(
        h('div', { role: 'status', style: `${fixed};top:8px;right:8px` }, 'Saved. Copied to the clipboard.'),
      );
    },
  },
  {
    name: 'hashes, form tokens and data in scripts',
    apply(page, pen) {
      const { chance } = pen;
      page.append(
        h('input', { type: 'hidden', name: '_csrf', value: `${chance.text(HEX, 32)}-c-app` }),
        h(
          'script',
          { type: 'application/json' },
          JSON.stringify({ apiKey: chance.text(LOWER_DIGIT, 20), token: `${chance.text(HEX, 32)}-c-app` }),
        ),
        h('small', { style: 'color:#999' }, 'build ', chance.text(HEX, 40)),
      );
    },
  },
  {
    name: 'many wrappers',
    apply(page) {
      for (let depth = 0; depth < 12; depth += 1)
        page.append(h('div', { class: `css-${depth}x` }, [...page.childNodes]));
    },
  },
];
