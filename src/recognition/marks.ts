import type { Look } from './look';
import { inPieces } from './per-look';
import { piecewise } from './pieces';
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

/** All elements with one of the attributes, by attribute. */
export const byMark = inPieces(function* (look): Generator<void, ReadonlyMap<Mark, readonly Element[]>> {
  const lists = new Map<Mark, Element[]>(ATTRIBUTES.map((name) => [name, []]));
  for (const root of look.roots) {
    yield* piecewise(queryAll(root, SELECTOR), (element) => {
      for (const [name, list] of lists) if (hasAttribute(element, name)) list.push(element);
    });
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
