import { boxOf, documentOf } from '../lib/tree';
import { stackAt } from '../lib/stack';
import { matches, withAncestors } from './dom';
import { spots, type Rectangle } from './rectangle';

/** Where an element stands in our viewport, also when it is in a frame of the same origin. */
export function targetBox(document: Document, target: Element): Rectangle {
  const { x, y, width, height } = boxOf(target);
  const box = { x, y, width, height };
  let view = target.ownerDocument === document ? null : target.ownerDocument.defaultView;
  while (view && view !== window) {
    const frame = view.frameElement;
    if (!frame) break;
    const outer = boxOf(frame);
    const style = getComputedStyle(frame);
    const edge = (side: 'left' | 'right' | 'top'): number =>
      parseFloat(style.getPropertyValue(`padding-${side}`));
    // A transform or `zoom` enlarges the frame, and what is in it by as much as its own window tells.
    const scale = outer.width / Number(Reflect.get(frame, 'offsetWidth'));
    const inner = ((frame.clientWidth - edge('left') - edge('right')) * scale) / view.innerWidth;
    box.x = outer.x + (frame.clientLeft + edge('left')) * scale + box.x * inner;
    box.y = outer.y + (frame.clientTop + edge('top')) * scale + box.y * inner;
    box.width *= inner;
    box.height *= inner;
    view = frame.ownerDocument.defaultView;
  }
  return box;
}

/** Whether the page no longer shows the element at all: taken out, not displayed, or without any size. */
export function isGone(target: Element, box: Rectangle): boolean {
  return !target.isConnected || (box.width === 0 && box.height === 0);
}

/**
 * Whether something that stands still in the viewport, such as a sticky header, a cookie banner or the veil behind a
 * dialog, lies over the middle and the corners of the element. What flows with the page is never called a cover:
 * labels and drawn boxes lie over perfectly visible fields.
 */
export function isCovered(document: Document, target: Element, box: Rectangle): boolean {
  const around = new Set(withAncestors(target));
  const within = documentOf(target);
  return (
    isCoveredIn(document, around, box) || (within !== document && isCoveredIn(within, around, boxOf(target)))
  );
}

function isCoveredIn(document: Document, around: ReadonlySet<Element>, box: Rectangle): boolean {
  return spots(box).every(([x, y]) => {
    for (const element of withAncestors(stackAt(document, x, y)[0] ?? null)) {
      if (around.has(element)) return false;
      const { position } = getComputedStyle(element);
      if (position === 'fixed' || position === 'sticky') return true;
      if (matches(element, ':popover-open, dialog:modal')) return true;
    }
    return false;
  });
}
