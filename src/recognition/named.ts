import type { Role } from '../providers/locator';
import type { Look } from './look';
import { marked } from './marks';
import { perLook } from './per-look';
import { explicitRole, roleOf } from './role';
import { listByTag } from './roots';
import { attribute, firstElementOf, hasAttribute, holdsAny, rawText, shadowOf } from '../lib/tree';
import { isHtml } from './kinds';

const TAGS: Readonly<Record<Role, readonly string[]>> = {
  button: ['button', 'input', 'summary'],
  link: ['a', 'area'],
  heading: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  textbox: ['input', 'textarea'],
  searchbox: ['input'],
  combobox: ['select', 'input'],
  spinbutton: ['input'],
  checkbox: ['input'],
  radio: ['input'],
  switch: ['input'],
  dialog: ['dialog'],
  cell: ['td'],
  columnheader: ['th'],
  group: ['fieldset', 'details'],
  option: ['option'],
  menuitem: [],
  tab: [],
  treeitem: [],
};

/** Parts that can give a control a name although they are not in its text. */
const NAMING = 'img[alt],svg title,slot,[aria-label],[title],input[value]';

const tagLists = perLook(() => new Map<string, readonly Element[]>());

type ByWord = ReadonlyMap<string, readonly Element[]>;

const named = perLook(() => new Map<Role, ByWord>());

/** Elements with the role whose accessible name is the word. */
export function namedElements(look: Look, role: Role, word: string): readonly Element[] {
  const known = named(look).get(role);
  if (known) return known.get(word) ?? [];
  const made = new Map<string, Element[]>();
  for (const element of mayBeNamed(look, role)) {
    for (const hit of new Set(look.hits(element).map((each) => each.word))) {
      const list = made.get(hit);
      if (list) list.push(element);
      else made.set(hit, [element]);
    }
  }
  named(look).set(role, made);
  return made.get(word) ?? [];
}

/** Elements with the role whose name may have one of the provider's words; no name is worked out here. */
export function mayBeNamed(look: Look, role: Role): readonly Element[] {
  const byTag = TAGS[role].flatMap((tag) => listed(look, tag).filter((element) => roleOf(element) === role));
  return [...byTag, ...(explicit(look).get(role) ?? [])];
}

/** The candidates of one tag that have no role by attribute. */
function listed(look: Look, tag: string): readonly Element[] {
  const lists = tagLists(look);
  const known = lists.get(tag);
  if (known) return known;
  const made: Element[] = [];
  for (const root of look.roots) {
    const list = listByTag(root, tag);
    for (let index = 0, count = list.length; index < count; index++) {
      const element = list[index];
      if (element && !hasAttribute(element, 'role') && mayHaveName(element, look)) made.push(element);
    }
  }
  lists.set(tag, made);
  return made;
}

const explicit = perLook((look) => {
  const byRole = new Map<Role, Element[]>();
  for (const element of marked(look, 'role')) {
    const role = explicitRole(element);
    if (!role || role === 'other' || !mayHaveName(element, look)) continue;
    const list = byRole.get(role);
    if (list) list.push(element);
    else byRole.set(role, [element]);
  }
  return byRole;
});

/** A cheap and safe test: can this element's name be one of the words at all? */
export function mayHaveName(element: Element, look: Look): boolean {
  const { maybe, longest } = look.lexicon;
  if (attribute(element, 'aria-labelledby') !== '') return true;
  const label = attribute(element, 'aria-label');
  if (label !== '') return maybe.test(label);
  if (isHtml(element, 'input', 'select', 'textarea')) {
    return mayField(element, look);
  }
  if (maybe.test(attribute(element, 'title'))) return true;
  const text = rawText(element);
  if (text.length > longest * 4) return false;
  // Words inside a shadow root or an image are not in the text; where there is only text, it is the name.
  if (firstElementOf(element) === null) return look.match(text).length > 0 || shadowOf(element) !== null;
  return maybe.test(text) || holdsAny(element, NAMING);
}

function mayField(element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, look: Look): boolean {
  const { maybe } = look.lexicon;
  if (isHtml(element, 'input') && /^(?:button|submit|reset|image)$/.test(element.type)) {
    return maybe.test(element.value) || maybe.test(element.alt) || maybe.test(element.title);
  }
  return (
    maybe.test(attribute(element, 'placeholder')) ||
    maybe.test(element.title) ||
    look.labels
      .get(element)
      ?.some((label) => maybe.test(rawText(label)) || firstElementOf(label) !== null) === true
  );
}
