import type { ControlKind } from '../providers/locator';
import type { Look } from './look';
import { marked, withRole } from './marks';
import { perLook } from './per-look';
import { explicitRole, roleOf } from './role';
import { listByTag } from './roots';
import {
  attribute,
  boxOf,
  contains,
  hasAttribute,
  isShadowRoot,
  parentOf,
  queryAll,
  tagOf,
} from '../lib/tree';
import { isHtml } from './kinds';

export const CONTROLS =
  'input,textarea,select,[contenteditable],[role="textbox"],[role="searchbox"],[role="combobox"],[role="spinbutton"],' +
  '[role="checkbox"],[role="radio"],[role="switch"],[role="listbox"],button[aria-pressed],button[aria-haspopup]';

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

/** A box that a kit draws in place of a tick is not higher than this. */
const HIGHEST_TICK = 80;

/** The control itself, or for a native one that a kit hides, the box that it draws in its place. */
export function shownFor(control: Element, look: Look): Element | null {
  if (look.hidden(control) === null) return control;
  if (!isHtml(control, 'input')) return null;
  const around = parentOf(control);
  if (!isControl(control, CHOICE)) return around && liesUnderLabel(control, around, look) ? around : null;
  const nearby = [around, around && parentOf(around), ...(look.labels.get(control) ?? [])];
  const drawn = nearby.find(
    (box) =>
      box &&
      look.hidden(box) === null &&
      boxOf(box).height <= HIGHEST_TICK &&
      (isHtml(box, 'label') || queryAll(box, CONTROLS).length === 1),
  );
  return drawn ?? null;
}

/** Some kits make a field transparent as long as its label lies in it. */
function liesUnderLabel(control: Element, around: Element, look: Look): boolean {
  const field = boxOf(control);
  return (
    look.hidden(around) === null &&
    getComputedStyle(control).opacity === '0' &&
    (look.labels.get(control) ?? []).some((label) => {
      const box = boxOf(label);
      const isIn = box.left < field.right && box.right > field.left && box.top < field.bottom;
      return isIn && box.bottom > field.top && contains(around, label) && look.hidden(label) === null;
    })
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
