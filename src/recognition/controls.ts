import type { ControlKind } from '../providers/locator';
import type { Look } from './look';
import { marked, withRole } from './marks';
import { perLook } from './per-look';
import { explicitRole, roleOf } from './role';
import { listByTag } from './roots';
import {
  attribute,
  boxOf,
  closest,
  hasAttribute,
  isShadowRoot,
  parentOf,
  queryAll,
  queryWithin,
  rawText,
  tagOf,
} from '../lib/tree';
import { isHtml } from './kinds';
import { exactForm } from './text';

export const CONTROLS =
  'input,textarea,select,[contenteditable],[role=textbox],[role=searchbox],[role=combobox],[role=spinbutton],' +
  '[role=checkbox],[role=radio],[role=switch],[role=listbox],button[aria-pressed],button[aria-haspopup]';

const CHOICE = 'choice';
const TEXT_TYPES: Readonly<Record<string, readonly ControlKind[]>> = {
  password: ['password', 'text'],
  email: ['email', 'text'],
  number: ['number', 'text'],
  date: ['date'],
  'datetime-local': ['date'],
  month: ['date'],
  checkbox: [CHOICE],
  radio: [CHOICE],
  button: [],
  submit: [],
  reset: [],
  image: [],
  hidden: [],
};

/** What kinds of control an element may serve as. A text field serves as nearly all, for kits build on it. */
export function kindsOf(element: Element): readonly ControlKind[] {
  const role = roleOf(element);
  if (role === 'checkbox' || role === 'radio' || role === 'switch') return [CHOICE];
  if (isHtml(element, 'input')) {
    return TEXT_TYPES[element.type] ?? ['text', 'password', 'email', 'number', 'date', 'list'];
  }
  if (isHtml(element, 'select')) return ['list', 'text'];
  if (isHtml(element, 'textarea')) return ['text', 'list'];
  if (role === 'spinbutton') return ['number'];
  if (role === 'combobox') return ['list', 'date', 'text'];
  if (hasAttribute(element, 'aria-pressed')) return [CHOICE];
  if (role === 'textbox' || role === 'searchbox') return ['text', 'list', 'email', 'number', 'date'];
  return hasAttribute(element, 'aria-haspopup') && explicitRole(element) === null ? ['date', 'list'] : [];
}

export function isControl(element: Element, kind: ControlKind): boolean {
  const kinds = kindsOf(element);
  return kind === 'any' ? kinds.length > 0 : kinds.includes(kind);
}

const CONTROL_ROLES = [
  'textbox',
  'searchbox',
  'combobox',
  'spinbutton',
  'checkbox',
  'radio',
  'switch',
  'listbox',
];

export const controlsOf = perLook((look): readonly Element[] => {
  const native = look.roots.flatMap((root) =>
    ['input', 'textarea', 'select'].flatMap((tag) => Array.from(listByTag(root, tag))),
  );
  const pressed = marked(look, 'aria-pressed', 'aria-haspopup').filter(
    (element) => tagOf(element) === 'button',
  );
  const declared = [...withRole(look, ...CONTROL_ROLES), ...marked(look, 'contenteditable'), ...pressed];
  return [...new Set([...native, ...declared])];
});

/** A box that a kit draws in place of a tick or a field is not higher than this. */
const HIGHEST_DRAWN = 80;

/** The control itself, or for a native one that a kit hides, the box that it draws in its place. */
export function shownFor(control: Element, look: Look): Element | null {
  if (look.hidden(control) === null) return control;
  if (!isHtml(control, 'input')) return null;
  if (!isControl(control, CHOICE)) return drawnAround(control, look);
  const around = parentOf(control);
  const nearby = [around, around && parentOf(around), ...(look.labels.get(control) ?? [])];
  const drawn = nearby.find(
    (box) =>
      box &&
      look.hidden(box) === null &&
      boxOf(box).height <= HIGHEST_DRAWN &&
      (isHtml(box, 'label') || queryAll(box, CONTROLS).length === 1),
  );
  return drawn ?? null;
}

/** Some kits make a field, or what it stands in, transparent as long as its label lies in it: then what one sees is around both. */
function drawnAround(control: HTMLInputElement, look: Look): Element | null {
  const field = boxOf(control);
  const name = exactForm(look.name(control));
  const around = closest(control, (at) => look.hidden(at) === null);
  if (!around || name === '' || boxOf(around).height > HIGHEST_DRAWN || !isOnlyTransparent(control))
    return null;
  const isLabel = (text: Element): boolean => {
    if (exactForm(rawText(text)) !== name && !look.labels.get(control)?.includes(text)) return false;
    const box = boxOf(text);
    const isIn = box.left < field.right && box.right > field.left && box.top < field.bottom;
    return isIn && box.bottom > field.top && look.hidden(text) === null;
  };
  const isAlone = queryWithin(around, CONTROLS, look.roots).length === 1;
  return isAlone && queryWithin(around, 'label,span,div', look.roots).some(isLabel) ? around : null;
}

/** Whether nothing but its transparency keeps a field from being seen. */
function isOnlyTransparent(control: Element): boolean {
  const { width, height } = boxOf(control);
  return (
    width > 0 && height > 0 && Element.prototype.checkVisibility.call(control, { visibilityProperty: true })
  );
}

/** The words that components reflect as attributes of their host or carry as a placeholder. */
export function directTexts(control: Element): readonly string[] {
  const own = [
    'placeholder',
    'aria-placeholder',
    'title',
    'data-placeholder',
    'label-text',
    'label',
    'data-label',
  ];
  const host: unknown = Node.prototype.getRootNode.call(control);
  const hostTexts = isShadowRoot(host)
    ? [...own, 'aria-label'].map((name) => attribute(host.host, name))
    : [];
  return [...own.map((name) => attribute(control, name)), ...hostTexts].filter((text) => text !== '');
}
