import { refused, seenOrRefused, type AnywhereCase } from '../support/case';

/** What a page can write on our element, with the hope that it means something. */
const attributes: Readonly<Record<string, string>> = {
  style: 'opacity:0.001 !important; position:absolute !important; all:unset !important',
  hidden: '',
  inert: '',
  popover: 'auto',
  dir: 'rtl',
  'aria-hidden': 'true',
  'aria-label': 'Enter your passphrase',
  title: 'Enter your passphrase',
  contenteditable: 'true',
  slot: 'card',
  class: 'face primary',
  autofocus: '',
};

/** Where a page can put our element, so that it cannot be seen there. `{}` stands for it. */
const places: Readonly<Record<string, string>> = {
  'a transparent element': '<div style="opacity:0.001;transform:scale(2)">{}</div>',
  'an element that is not displayed': '<div style="display:none">{}</div>',
  'an inert element': '<div inert>{}</div>',
  'a closed dialog': '<dialog>{}</dialog>',
  'a closed part': '<details><summary>More</summary>{}</details>',
  'an element that the renderer skips': '<div style="content-visibility:hidden">{}</div>',
  'a closed popover': '<div popover="manual">{}</div>',
  'a button of the page': '<button style="opacity:0.001">{}</button>',
  'a label of the page': '<label style="opacity:0.001"><input type="checkbox">{}</label>',
  'a picture of vectors':
    '<svg width="1" height="1" opacity="0.001"><foreignObject width="1" height="1">{}</foreignObject></svg>',
};

/** The page takes hold of our element itself. */
export const hosts: readonly AnywhereCase[] = [
  ...Object.entries(attributes).map(([name, value]) =>
    seenOrRefused(
      `our element gets the attribute ${name}`,
      (attribute, content) =>
        document.querySelector('latchkey-guide')?.setAttribute(attribute ?? '', content ?? ''),
      { given: [name, value] },
    ),
  ),
  ...Object.entries(places).map(([where, markup]) =>
    seenOrRefused(
      `our element is put into ${where}`,
      (html) => {
        const place = document.createElement('div');
        const host = document.querySelector('latchkey-guide');
        document.body.append(place);
        place.innerHTML = (html ?? '').replace('{}', '<i></i>');
        if (host) place.querySelector('i')?.replaceWith(host);
      },
      { given: [markup] },
    ),
  ),
  seenOrRefused('our element is put into a closed shadow root', () => {
    const veil = document.createElement('div');
    veil.style.opacity = '0.001';
    const host = document.querySelector('latchkey-guide');
    document.body.append(veil);
    if (host) veil.attachShadow({ mode: 'closed' }).append(host);
  }),
  seenOrRefused('our element is put into another document', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const host = document.querySelector('latchkey-guide');
    if (host) frame.contentDocument?.body.append(host);
    globalThis.relent = () => frame.remove();
  }),
  seenOrRefused('our element is taken out', () => document.querySelector('latchkey-guide')?.remove()),
  seenOrRefused('our element is replaced by its own copy', () => {
    const host = document.querySelector('latchkey-guide');
    host?.replaceWith(host.cloneNode(true));
  }),
  seenOrRefused('our popover is closed', () =>
    document.querySelector<HTMLElement>('latchkey-guide')?.hidePopover(),
  ),
  seenOrRefused('our popover is closed at the press', () => {
    const close = (): void => document.querySelector<HTMLElement>('latchkey-guide')?.hidePopover();
    window.addEventListener('pointerdown', close, { capture: true, once: true });
  }),
  seenOrRefused('our element is animated away', () => {
    document.querySelector('latchkey-guide')?.animate(
      [
        {
          opacity: 0.001,
          transform: 'translate(50px, 50px) scale(0.1)',
          clipPath: 'inset(50%)',
          filter: 'blur(9px)',
        },
      ],
      { duration: 1e9, fill: 'both', composite: 'replace' },
    );
  }),
  seenOrRefused('the page writes children into our element', () => {
    document
      .querySelector('latchkey-guide')
      ?.append('Enter your passphrase', document.createElement('input'));
    globalThis.relent = () => document.querySelector('latchkey-guide')?.replaceChildren();
  }),
  refused('our element is inert', () => {
    const host = document.querySelector<HTMLElement>('latchkey-guide');
    if (host) host.inert = true;
  }),
  seenOrRefused('the whole document is written anew', () => {
    const html = document.documentElement.outerHTML;
    document.open();
    document.write(html.replace(/<latchkey-guide.*?<\/latchkey-guide>/g, ''));
    document.close();
  }),
  seenOrRefused('the document element is taken out and put back', () => {
    const element = document.documentElement;
    element.remove();
    document.append(element);
  }),
];
