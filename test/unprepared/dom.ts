export type Child = Node | string | readonly Child[];

/** Builds an element without any markup text, so that it also works where a page forbids turning text into markup. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...flat(children));
  return element;
}

function flat(children: readonly Child[]): readonly (Node | string)[] {
  return children.flatMap((child) =>
    typeof child === 'string' || child instanceof Node ? [child] : flat(child),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing without any words. */
export function icon(size = 16): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('width', String(size));
  picture.setAttribute('height', String(size));
  picture.setAttribute('viewBox', '0 0 16 16');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M4 2h8v10H4zM2 5v9h8');
  picture.append(path);
  return picture;
}

/** A number that no other element of this test run has, for ids that tie labels to controls. */
let last = 0;
export function freshId(start = 'f'): string {
  last += 1;
  return `${start}${last}`;
}

/** An element whose content stands in an open shadow root. */
export function inShadow(
  tag: string,
  attributes: Readonly<Record<string, string | boolean>>,
  ...children: readonly Child[]
): HTMLElement {
  const host = h(tag, attributes);
  host.attachShadow({ mode: 'open' }).append(...flat(children));
  return host;
}

/** Waits until styles, components and layout are done: two frames. */
export async function frames(count = 2): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((done) => requestAnimationFrame(done));
}
