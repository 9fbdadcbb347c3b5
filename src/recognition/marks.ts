import type { Look } from './look';
import { perLook } from './per-look';
import { attribute, hasAttribute, queryAll } from '../lib/tree';

/** Attributes by which elements say what they are. One walk of the browser's own finds them all. */
const ATTRIBUTES = [
  'role',
  'title',
  'popover',
  'aria-label',
  'aria-modal',
  'aria-pressed',
  'aria-haspopup',
  'contenteditable',
] as const;
type Mark = (typeof ATTRIBUTES)[number];

const SELECTOR = ATTRIBUTES.map((name) => `[${name}]`).join(',');

const byMark = perLook((look): ReadonlyMap<Mark, readonly Element[]> => {
  const lists = new Map<Mark, Element[]>(ATTRIBUTES.map((name) => [name, []]));
  for (const element of look.roots.flatMap((root) => queryAll(root, SELECTOR))) {
    for (const [name, list] of lists) if (hasAttribute(element, name)) list.push(element);
  }
  return lists;
});

/** All elements with one of these attributes. */
export function marked(look: Look, ...names: readonly Mark[]): readonly Element[] {
  return names.flatMap((name) => byMark(look).get(name) ?? []);
}

/** All elements that the page gives one of these roles by attribute, as it is written there. */
export function withRole(look: Look, ...roles: readonly string[]): readonly Element[] {
  return marked(look, 'role').filter((element) => roles.includes(attribute(element, 'role')));
}
