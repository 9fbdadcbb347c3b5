import { marked, withRole } from './marks';
import { contentText } from './name';
import { perLook } from './per-look';
import { stackAt } from '../lib/stack';
import { isVisible } from './visible';
import {
  OWN_HOST,
  attribute,
  boxOf,
  contains,
  documentOf,
  firstElementOf,
  holderOf,
  isDocument,
  parentOf,
  queryAll,
  tagOf,
  viewOf,
} from '../lib/tree';

/** A banner about cookies is in the way, but it is not part of the dashboard. */
const CONSENT = /cookie|consent|gdpr|çerez|クッキー|쿠키|куки/i;

/** A dialog that is open, and whether it keeps the person from the page behind it. */
export interface OpenDialog {
  readonly element: Element;
  readonly modal: boolean;
  /** The outermost document that it lies over. */
  readonly over: Document;
}

/** The open dialogs, declared as such or only behaving like one, topmost first. */
export const openDialogs = perLook((look): readonly OpenDialog[] => {
  const declared = [
    ...look.roots.flatMap((root) => queryAll(root, 'dialog[open]')),
    ...withRole(look, 'dialog', 'alertdialog', 'tooltip'),
    ...marked(look, 'aria-modal').filter((element) => attribute(element, 'aria-modal') === 'true'),
    ...marked(look, 'popover').filter((element) => Element.prototype.matches.call(element, ':popover-open')),
  ].filter((element, at, all) => all.indexOf(element) === at && isDashboardDialog(element));
  // A page in a frame has its own sheet, as large as the frame.
  const layers = look.roots.flatMap((root) =>
    isDocument(root) ? (layerOverBackdrop(root, declared) ?? []) : [],
  );
  const found = [...declared, ...layers.filter(isDashboardDialog)];
  const inner = found.filter((dialog) => !found.some((other) => other !== dialog && contains(dialog, other)));
  const open = inner.map((element) => ({
    element,
    modal: blocks(element) || layers.some((layer) => contains(element, layer) || contains(layer, element)),
    over: outermostUnder(documentOf(element)),
    onTop: isOnTop(element),
  }));
  // What stands later in the document is painted above, unless another one is seen at its centre.
  return open.reverse().sort((one, other) => Number(other.onTop) - Number(one.onTop));
});

/** A window in a frame keeps the person from the rest of that frame only, unless the frame itself lies over all around it. */
function outermostUnder(document: Document): Document {
  const frame = holderOf(document);
  if (!frame) return document;
  const around = documentOf(frame);
  return covers(frame, viewOf(around)) ? outermostUnder(around) : document;
}

function isDashboardDialog(dialog: Element): boolean {
  if (tagOf(dialog) === OWN_HOST || !isVisible(dialogBox(dialog))) return false;
  const role = attribute(dialog, 'role');
  // A tooltip with a button in it is a small dialog; a list that drops down is none.
  if (role === 'tooltip' && queryAll(dialog, 'button,[role=button]').length === 0) return false;
  if (/^(?:menu|listbox)$/.test(role)) return false;
  const marks = `${attribute(dialog, 'id')} ${attribute(dialog, 'class')} ${attribute(dialog, 'aria-label')}`;
  return !CONSENT.test(marks) && !CONSENT.test(contentText(dialog).slice(0, 400));
}

/** Kits give the role to a wrapper without a size of its own; its first child with one is what is seen. */
function dialogBox(dialog: Element): Element {
  let at = dialog;
  for (let depth = 0; depth < 3 && boxOf(at).height < 3; depth++) at = firstElementOf(at) ?? at;
  return at;
}

function blocks(dialog: Element): boolean {
  return Element.prototype.matches.call(dialog, ':modal') || attribute(dialog, 'aria-modal') === 'true';
}

function isOnTop(dialog: Element): boolean {
  const [hit] = stackAt(documentOf(dialog), ...centreOf(dialog));
  return hit !== undefined && contains(dialog, hit);
}

/** The middle of what is in view of a dialog. */
function centreOf(dialog: Element): readonly [number, number] {
  const box = boxOf(dialogBox(dialog));
  const view = viewOf(documentOf(dialog));
  return [
    (Math.max(box.left, 0) + Math.min(box.right, view.width)) / 2,
    (Math.max(box.top, 0) + Math.min(box.bottom, view.height)) / 2,
  ];
}

/** Where a window over a sheet is looked for, in parts of the view: down the middle, then at both sides. */
const SAMPLES: readonly (readonly [number, number])[] = [
  ...[0.5, 0.25, 0.15, 0.35, 0.08, 0.65, 0.8].map((y) => [0.5, y] as const),
  [0.85, 0.5],
  [0.15, 0.5],
];

/** A layer above a see-through sheet that covers the whole view: a dialog of a kit that does not say so. */
function layerOverBackdrop(document: Document, declared: readonly Element[]): Element | null {
  const view = viewOf(document);
  const backdrop = stackAt(document, 2, 2).find((element) => isBackdrop(element, view));
  if (!backdrop) return null;
  // A dialog that says so, such as a step of a tour, may stand anywhere.
  const places = [
    ...SAMPLES.map(([x, y]) => [view.width * x, view.height * y] as const),
    ...declared.filter((dialog) => documentOf(dialog) === document).map(centreOf),
  ];
  for (const [x, y] of places) {
    const stack = stackAt(document, x, y);
    const over = stack[0];
    if (!over || over === backdrop || !stack.includes(backdrop) || covers(over, view)) continue;
    let layer = over;
    for (
      let at = parentOf(over);
      at && !contains(at, backdrop) && !covers(at, view) && tagOf(at) !== 'body';
      at = parentOf(at)
    ) {
      layer = at;
    }
    return layer;
  }
  return null;
}

function covers(element: Element, view: { readonly width: number; readonly height: number }): boolean {
  const box = boxOf(element);
  return box.left <= 1 && box.top <= 1 && box.right >= view.width - 1 && box.bottom >= view.height - 1;
}

function isBackdrop(element: Element, view: { readonly width: number; readonly height: number }): boolean {
  if (!covers(element, view)) return false;
  const style = getComputedStyle(element);
  if (style.position !== 'fixed' && style.position !== 'absolute') return false;
  return style.backdropFilter !== 'none' || isVeil(style) || isVeil(getComputedStyle(element, '::before'));
}

/** Kits darken the page with the element itself, or with what a style sheet puts before its content. */
function isVeil({ backgroundColor, opacity, content }: CSSStyleDeclaration): boolean {
  if (content === 'none') return false;
  const strength = alphaOf(backgroundColor) * Number(opacity);
  return strength > 0.05 && strength < 0.98;
}

function alphaOf(colour: string): number {
  const parts = /\(([^()]*)\)/.exec(colour)?.[1]?.split(/[\s,/]+/) ?? [];
  return parts.length > 3 ? Number(parts.at(-1)) : parts.length === 3 ? 1 : 0;
}
