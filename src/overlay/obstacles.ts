import { queryAll, viewOf } from '../lib/tree';
import { focusedIn, matches, ofElement, withAncestors } from './dom';
import type { Obstacle } from './placement';
import { bottom, right, type Rectangle } from './rectangle';
import { targetBox } from './target-box';

const windows = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
const buttons = 'button,[role=button],input[type=submit],input[type=button],a[href]';
const fields = 'input,textarea,select,[contenteditable]';
/** What is pressed beside a value may be no more than an icon. */
const pressed = `${buttons},${fields},svg,i`;
/** What opens over the page and offers something to choose. Kits seldom tell the browser that it is a popover. */
const layers = ':popover-open,[role=menu],[role=listbox]';
/** The buttons that matter stand at the end of a window; more than these only cost time. */
const most = 8;
/** More controls than these are those of a page on which the card can hardly keep off all. */
const many = 1000;

/** How far above the target the controls stand that belong to it: the copy button of a value, the button of a field. */
const levelsUp = 6;
/** Controls farther away than this, in CSS pixels, belong to something else. */
const reach = { across: 320, along: 72 };

/**
 * What the card should not cover: above all the buttons of the page's own dialog and the field in use, then what
 * belongs to the target, then open menus, then whatever else the person could use.
 */
export function obstaclesOn(document: Document, target: Element | null, host: Element): readonly Obstacle[] {
  const visible = (elements: Iterable<Element>): readonly Rectangle[] =>
    [...elements]
      .filter((element) => element !== target && element !== host)
      .map((element) => targetBox(document, element))
      .filter(({ width, height }) => width > 0 && height > 0);
  const around = [...withAncestors(target)];
  const own = around.find((element) => matches(element, windows));
  const dialog =
    own ??
    queryAll(document, windows).findLast(
      (element) => !element.contains(host) && visible([element]).length > 0,
    );
  const focused = focusedIn(document);
  const company = around
    .slice(1, levelsUp)
    .map((element) => visible(queryAll(element, pressed).filter(isPressed)))
    .find((boxes) => boxes.length > 0);
  const view = viewOf(document);
  const isInView = (box: Rectangle): boolean =>
    box.x < view.width && box.y < view.height && right(box) > 0 && bottom(box) > 0;
  const weigh = (weight: number, boxes: readonly Rectangle[]): readonly Obstacle[] =>
    boxes.map((box) => ({ box, weight }));
  return [
    ...weigh(1, focused && matches(focused, fields) ? visible([focused]) : []),
    ...weigh(0.6, target ? near(targetBox(document, target), company ?? []) : []),
    ...weigh(1, dialog ? visible(queryAll(dialog, buttons)).slice(-most) : []),
    ...weigh(0.5, visible(queryAll(document, layers).filter(isSeen)).slice(-2)),
    ...weigh(
      0.01,
      visible(queryAll(own ?? document, `${buttons},${fields}`).slice(0, many)).filter(isInView),
    ),
    ...weigh(0.0005, dialog ? visible([dialog]) : []),
  ];
}

function isPressed(element: Element): boolean {
  return !matches(element, 'svg,i') || getComputedStyle(element).cursor === 'pointer';
}

/** Kits keep a closed menu in its place and make it transparent. */
function isSeen(element: Element): boolean {
  return ofElement(element, 'checkVisibility').call(element, {
    opacityProperty: true,
    visibilityProperty: true,
  });
}

function near(target: Rectangle, boxes: readonly Rectangle[]): readonly Rectangle[] {
  return boxes
    .filter(
      (box) =>
        Math.max(target.x - right(box), box.x - right(target)) < reach.across &&
        Math.max(target.y - bottom(box), box.y - bottom(target)) < reach.along,
    )
    .slice(0, most);
}
