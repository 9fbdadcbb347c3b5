import { isFrame } from '../lib/embedded';
import { isHtml } from './kinds';
import {
  attribute,
  boxOf,
  closestMatch,
  documentOf,
  holderOf,
  parentOf,
  rootElementOf,
  tagOf,
  viewOf,
} from '../lib/tree';

/** Smaller boxes are the "visually hidden" tricks of style sheets. */
const SMALLEST = 3;

const FAR_LEFT = -4_000;

const CUT_AWAY = /inset\((?:50|100)%/;
const NOTHING_LEFT = /rect\((?:[01]px,? ?){4}\)/;

/** Why nobody can see the element, or null when it can be seen or scrolled to. */
export function hiddenBecause(element: Element): string | null {
  // Kits paint their own box over a native check box, which is transparent but really there.
  const painted = isHtml(element, 'input') && /^(?:checkbox|radio|file)$/.test(element.type);
  const shown = Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    opacityProperty: !painted,
  });
  if (!shown) return 'hidden';
  if (closestMatch(element, '[inert]')) return 'inert';
  const style = getComputedStyle(element);
  if (CUT_AWAY.test(style.clipPath) || NOTHING_LEFT.test(style.clip)) return 'clipped';
  const box = boxOf(element);
  if (box.width < SMALLEST || box.height < SMALLEST) return 'no size';
  const document = documentOf(element);
  if (isOutside(element, box)) return 'outside';
  if (isClipped(element, box)) return 'clipped';
  // Nothing of what a frame shows is seen where the frame itself is not.
  const frame = holderOf(document);
  return frame && hiddenBecause(frame);
}

/** Whether an element only groups others: slots, and what style sheets make like them. */
export function isBoxless(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}

export function isVisible(element: Element): boolean {
  return hiddenBecause(element) === null;
}

/** Whether no scrolling can bring the box into view. */
function isOutside(element: Element, box: DOMRect): boolean {
  const root = rootElementOf(documentOf(element));
  if (!root) return true;
  const page = boxOf(root);
  const width = Math.max(root.scrollWidth, root.clientWidth);
  const height = Math.max(root.scrollHeight, root.clientHeight);
  // A page that is read from right to left scrolls to negative positions.
  const left = Math.min(page.left, page.right - width);
  // Nobody scrolls that far to the side, even where it is possible: things are put there to be out of the way.
  if (box.right < FAR_LEFT) return true;
  if (overlaps(box, { left, top: page.top, width, height })) return false;
  const scroller = scrollerAround(element);
  return scroller === null || !overlaps(box, contentOf(scroller)) || isOutside(scroller, boxOf(scroller));
}

type Area = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

function overlaps(box: DOMRect, { left, top, width, height }: Area): boolean {
  return box.right > left && box.bottom > top && box.left < left + width && box.top < top + height;
}

/** The nearest element around one that the person can scroll, such as a dialog that is longer than the page behind it. */
function scrollerAround(element: Element): Element | null {
  for (let at = parentOf(element); at && !isFrame(at); at = parentOf(at)) {
    if (canScroll(at) && tagOf(at) !== 'body') return at;
  }
  return null;
}

/** Scripts that draw their own scroll bars hide the browser's, and name the element or a wrapper around it. */
const SCROLLED_BY_SCRIPT = /scroll|(?:^|\s)ps(?:\s|$)/i;

function canScroll(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return true;
  const around = parentOf(element);
  const isNamed = (at: Element): boolean => SCROLLED_BY_SCRIPT.test(attribute(at, 'class'));
  return overflowY === 'hidden' && (isNamed(element) || (around !== null && isNamed(around)));
}

/** Where all that can be scrolled to inside an element lies at present. */
function contentOf(scroller: Element): Area {
  const box = boxOf(scroller);
  const { scrollLeft, scrollTop, scrollWidth: width, scrollHeight: height } = scroller;
  const isMirrored = getComputedStyle(scroller).direction === 'rtl';
  const left = (isMirrored ? box.right - width : box.left) - scrollLeft;
  return { left, top: box.top - scrollTop, width, height };
}

/** Whether an ancestor in the same window that does not scroll cuts the element off: a folded menu, a slide that is not shown. */
function isClipped(element: Element, box: DOMRect): boolean {
  let shown = box;
  let position = getComputedStyle(element).position;
  for (let at = parentOf(element); at && !isFrame(at) && position !== 'fixed'; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const escapes = position === 'absolute' && style.position === 'static' && style.transform === 'none';
    if (escapes) continue;
    position = style.position;
    if (style.display === 'contents' || (style.overflowX === 'visible' && style.overflowY === 'visible'))
      continue;
    const around = boxOf(at);
    if (tagOf(at) === 'body') continue;
    if (around.width < SMALLEST || around.height < SMALLEST) return true;
    const cutsX =
      !/auto|scroll/.test(style.overflowX) && (shown.right <= around.left || shown.left >= around.right);
    if (cutsX) return true;
    // What can be scrolled to is seen where the scroller is.
    if (canScroll(at) && overlaps(shown, contentOf(at))) shown = around;
    const cutsY =
      !/auto|scroll/.test(style.overflowY) && (shown.bottom <= around.top || shown.top >= around.bottom);
    if (cutsY) return true;
  }
  return position === 'fixed' && isBesideWindow(element, box);
}

/** Whether something fixed stands outside the window, where no scrolling reaches it: a drawer that is shut. */
function isBesideWindow(element: Element, box: DOMRect): boolean {
  const view = viewOf(documentOf(element));
  const isInside = box.right > 0 && box.bottom > 0 && box.left < view.width && box.top < view.height;
  if (isInside) return false;
  let fixed = element;
  for (; getComputedStyle(fixed).position !== 'fixed';) {
    const around = parentOf(fixed);
    if (!around || isFrame(around)) break;
    fixed = around;
    // A long window is scrolled inside a sheet that stands still.
    if (canScroll(fixed) && overlaps(box, contentOf(fixed))) return isBesideWindow(fixed, boxOf(fixed));
  }
  // Inside something that is transformed, it moves with it.
  return isUntransformed(parentOf(fixed));
}

function isUntransformed(element: Element | null): boolean {
  for (let at = element; at && !isFrame(at); at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.transform !== 'none' || style.filter !== 'none') return false;
  }
  return true;
}

/** Whether the page takes the element out of what assistive software reads. */
export function isAriaHidden(element: Element): boolean {
  return closestMatch(element, '[aria-hidden=true]') !== null;
}
