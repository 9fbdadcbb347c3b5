import type { Role } from '../providers/locator';
import type { Look } from './look';
import { marked } from './marks';
import { inPieces } from './per-look';
import { piecewise } from './pieces';
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

type ByWord = ReadonlyMap<string, readonly Element[]>;

/** Elements with the role whose accessible name is the word. */
export function namedElements(look: Look, role: Role, word: string): readonly Element[] {
  return named(look, role).get(word) ?? [];
}

/** Elements with the role by the words that their accessible names are. */
export const named = inPieces(function* (look, role: Role): Generator<void, ByWord> {
  const made = new Map<string, Element[]>();
  yield* piecewise(yield* mayBeNamed.ahead(look, role), (element) => {
    for (const hit of new Set(look.hits(element).map((each) => each.word))) {
      const list = made.get(hit);
      if (list) list.push(element);
      else made.set(hit, [element]);
    }
  });
  return made;
});

/** Elements with the role whose name may have one of the provider's words; no name is worked out here. */
export const mayBeNamed = inPieces(function* (look, role: Role): Generator<void, readonly Element[]> {
  const found: Element[] = [];
  for (const tag of TAGS[role]) {
    for (const root of look.roots) {
      // A list of the browser's own would change with the page.
      yield* piecewise(Array.from(listByTag(root, tag)), (element) => {
        if (!hasAttribute(element, 'role') && roleOf(element) === role && mayHaveName(element, look))
          found.push(element);
      });
    }
  }
  return [...found, ...((yield* explicit.ahead(look)).get(role) ?? [])];
});

const explicit = inPieces(function* (look): Generator<void, ReadonlyMap<Role, readonly Element[]>> {
  const byRole = new Map<Role, Element[]>();
  yield* piecewise(marked(look, 'role'), (element) => {
    const role = explicitRole(element);
    if (!role || role === 'other' || !mayHaveName(element, look)) return;
    const list = byRole.get(role);
    if (list) list.push(element);
    else byRole.set(role, [element]);
  });
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
