import type { Role } from '../providers/locator';
import { attribute, hasAttribute, parentOf, tagOf } from '../lib/tree';
import { isHtml } from './kinds';

const ROLES: Readonly<Record<Role, true>> = {
  button: true,
  link: true,
  menuitem: true,
  tab: true,
  treeitem: true,
  option: true,
  textbox: true,
  searchbox: true,
  combobox: true,
  spinbutton: true,
  checkbox: true,
  radio: true,
  switch: true,
  heading: true,
  dialog: true,
  cell: true,
  columnheader: true,
  group: true,
};

/** ARIA roles that mean the same to a person as one that locators know. */
const SAME: Readonly<Record<string, Role>> = {
  menuitemcheckbox: 'menuitem',
  menuitemradio: 'menuitem',
  alertdialog: 'dialog',
  gridcell: 'cell',
  radiogroup: 'group',
  listbox: 'combobox',
};

const BY_TAG: Readonly<Record<string, Role>> = {
  button: 'button',
  summary: 'button',
  textarea: 'textbox',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  option: 'option',
  dialog: 'dialog',
  td: 'cell',
  th: 'columnheader',
  fieldset: 'group',
  details: 'group',
};

const BY_TYPE: Readonly<Record<string, Role | null>> = {
  button: 'button',
  submit: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
  number: 'spinbutton',
  search: 'searchbox',
  hidden: null,
  file: null,
  range: null,
  color: null,
};

function isRole(value: string): value is Role {
  return Object.hasOwn(ROLES, value);
}

/** The role that the page gives by attribute, if locators know it; `other` for one that they do not. */
export function explicitRole(element: Element): Role | 'other' | null {
  for (const value of attribute(element, 'role').toLowerCase().split(/\s+/)) {
    if (isRole(value)) return value;
    const same = Object.hasOwn(SAME, value) ? SAME[value] : undefined;
    if (same) return same;
    if (value !== '') return 'other';
  }
  return null;
}

/** The element's role: the explicit one, or what its tag says. */
export function roleOf(element: Element): Role | null {
  const explicit = explicitRole(element);
  if (explicit) return explicit === 'other' ? null : explicit;
  return nativeRole(element);
}

function nativeRole(element: Element): Role | null {
  if (isHtml(element, 'input')) {
    const byType = BY_TYPE[element.type];
    if (byType === 'checkbox' && hasAttribute(element, 'switch')) return 'switch';
    if (byType === undefined) return hasAttribute(element, 'list') ? 'combobox' : 'textbox';
    return byType;
  }
  if (isHtml(element, 'a', 'area')) {
    return hasAttribute(element, 'href') ? 'link' : null;
  }
  if (isHtml(element, 'select')) return 'combobox';
  const name = tagOf(element);
  if (typeof name === 'string' && Object.hasOwn(BY_TAG, name)) return BY_TAG[name] ?? null;
  const editable = attribute(element, 'contenteditable').toLowerCase();
  return hasAttribute(element, 'contenteditable') && editable !== 'false' ? 'textbox' : null;
}

/** Roles of things that one presses. Kits and redesigns swap them freely. */
export const PRESSABLE: readonly Role[] = ['button', 'link', 'menuitem', 'tab', 'treeitem', 'option'];

export function isPressable(role: Role | null): boolean {
  return role !== null && PRESSABLE.includes(role);
}

/** Roles of things that lead to another place, for which a link is as good. */
export function isPlace(role: Role | null): boolean {
  return role === 'link' || role === 'menuitem' || role === 'tab' || role === 'treeitem';
}

/** Whether an element without a role behaves like a button, by what its tag and attributes say. */
export function actsAsButton(element: Element): boolean {
  if (tagOf(element).includes('-') && /(?:^|-)(?:button|btn)$/.test(tagOf(element))) return true;
  return (
    hasAttribute(element, 'onclick') ||
    attribute(element, 'tabindex') === '0' ||
    isHtml(element, 'a') ||
    /(?:^|[\s_-])(?:btn|button)(?:$|[\s_-])/i.test(attribute(element, 'class'))
  );
}

/** Whether the page marks a tab or an entry of a menu as the place that is open; many kits do it by a class alone. */
export function isCurrent(entry: Element): boolean {
  return [entry, parentOf(entry)].some(
    (element) =>
      element !== null &&
      (!['', 'false'].includes(attribute(element, 'aria-current').toLowerCase()) ||
        attribute(element, 'aria-selected').toLowerCase() === 'true' ||
        /(?:^|[\s_-])(?:active|current|selected)(?:\s|$)/i.test(attribute(element, 'class'))),
  );
}

/** Whether the page says that the element cannot be used at the moment. */
export function isDisabled(element: Element): boolean {
  return (
    Element.prototype.matches.call(element, ':disabled') ||
    Element.prototype.closest.call(element, '[aria-disabled=true]') !== null
  );
}
