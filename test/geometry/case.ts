/** One way in which a page can stand or move, and how to reach its target. Its functions run in the page. */
export interface GeometryCase {
  readonly name: string;
  readonly html: string;
  /** The target; `#t` unless said otherwise. */
  readonly find?: () => Element;
  /** Runs before the guide is shown. */
  readonly before?: (target: Element) => void;
  /** Runs once the ring is in place; one frame later it must be in place again. */
  readonly then?: (target: HTMLElement) => void | Promise<void>;
  /** The target is moving all the time, so the ring is measured over many frames. */
  readonly moving?: true;
  /** In CSS pixels of the unzoomed page. */
  readonly viewport?: readonly [width: number, height: number];
  /** The window takes this size while the guide is shown. */
  readonly resized?: readonly [width: number, height: number];
  /** Device pixels per CSS pixel of the unzoomed page. */
  readonly deviceScale?: number;
  /** The browser's own zoom, 1 for 100 %. */
  readonly browserZoom?: number;
  /** The browser's own zoom changes to this while the guide is shown. */
  readonly zoomed?: number;
  /** How far the person spreads two fingers while the guide is shown; only Chromium can be made to do that. */
  readonly pinched?: number;
  /** The interface's own direction. */
  readonly direction?: 'rtl';
  /** The target fills so much of the window that the card finds no room beside it. */
  readonly huge?: true;
  /** Once nothing moves, the target must be left in peace: no loop, no poll. */
  readonly atRest?: true;
  /** The browser itself must keep the ring in place here where it can anchor, without a script per frame. */
  readonly leftToBrowser?: true;
}

export function element(selector: string): HTMLElement {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}.`);
  return found;
}

export function dialog(selector: string): HTMLDialogElement {
  const found = element(selector);
  if (!(found instanceof HTMLDialogElement)) throw new Error(`${selector} is no dialog.`);
  return found;
}

/** The body of a frame of the same origin, filled with this. */
export function framed(selector: string, html: string, from: Document = document): HTMLElement {
  const inner = from.querySelector<HTMLIFrameElement>(selector)?.contentDocument;
  if (!inner) throw new Error(`${selector} has no document.`);
  inner.body.innerHTML = html;
  return inner.body;
}

export function inside(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector} inside.`);
  return found;
}

export const filler = '<p style="height:1600px">filler</p>';
export const field = '<input id="t" style="width:200px;height:30px">';
