import { all, boxOf, focusedIn, matches, ofElement, withAncestors } from './dom';
import type { Obstacle } from './placement';

const windows = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const controls = 'button, [role="button"], input[type="submit"], input[type="button"], a[href]';
/** The buttons that matter stand at the end of a window; more than these only cost time. */
const most = 8;

/** What the card should not cover: the buttons of the page's own dialog, its open menus, and the field in use. */
export function obstaclesOn(document: Document, target: Element | null, host: Element): readonly Obstacle[] {
  const dialog =
    [...withAncestors(target)].find((element) => matches(element, windows)) ??
    all(document, windows).findLast((element) => !element.contains(host) && hasSize(element)) ??
    null;
  const buttons = dialog
    ? [...ofElement(dialog, 'querySelectorAll').call(dialog, controls)].filter(hasSize).slice(-most)
    : [];
  const popovers = all(document, ':popover-open')
    .filter((element) => element !== host && hasSize(element))
    .slice(-2);
  const focused = focusedIn(document);
  const field = focused && matches(focused, 'input, textarea, select, [contenteditable]') ? [focused] : [];
  const form = target && [...withAncestors(target)].find((element) => matches(element, 'form, fieldset'));
  return [
    ...[...buttons, ...field].map((element) => ({ box: boxOf(element), weight: 1 })),
    ...popovers.map((element) => ({ box: boxOf(element), weight: 0.5 })),
    ...[dialog, form].flatMap((element) => (element ? [{ box: boxOf(element), weight: 0.004 }] : [])),
  ];
}

function hasSize(element: Element): boolean {
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}
