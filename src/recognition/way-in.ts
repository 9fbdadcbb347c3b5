import type { Locator } from '../providers/locator';
import { leadsElsewhere } from './addresses';
import { isAside, isInBubble, isWithin } from './areas';
import { mentionsOf } from './by-text';
import { isClickable, isExpanded } from './clickable';
import { objection } from './compete';
import type { Look } from './look';
import { contentText } from './name';
import { isDisabled, isPlace, isPressable, roleOf } from './role';
import {
  attribute,
  boxOf,
  childrenOf,
  closest,
  hasAttribute,
  isElement,
  parentOf,
  queryAll,
  tagOf,
} from '../lib/tree';

/** A word that stands hidden in more places than these names nothing. */
const MANY = 9;
/** How many menus may stand in each other. */
const DEEPEST = 3;
/** What is there and only not shown, for one of these reasons, may be in a menu that is shut. */
const SHUT = /^(?:hidden|inert|clipped|no size|outside)$/;
/** What is hidden in these is no entry of a menu: windows, what a search suggests. */
const OTHER = 'dialog,[role=dialog],[role=alertdialog],[role=tooltip],[role=listbox],select,datalist';

/** An entry that is not shown, and the control that is there to press, and brings it out. */
export interface WayIn {
  readonly opener: Element;
  readonly entry: Element;
}

/**
 * What opens the menu in which the entry stands that a locator means. Null where nothing or more than one thing does, and
 * for everything that is no way to another place.
 */
export function wayIn(way: Locator, look: Look, surface: Element | null): WayIn | null {
  if (way.by !== 'role' || ![way.role].flat().some(isPlace)) return null;
  const unseen = mentionsOf(look, way.name).filter(
    ({ element, hit }) => hit.exact && SHUT.test(look.hidden(element) ?? ''),
  );
  if (unseen.length > MANY) return null;
  const ways = unseen.flatMap(({ element }) => {
    const entry = closest(element, isClickable);
    const isMeant =
      entry !== null &&
      look.match(contentText(entry, 'all')).some(({ word }) => word === way.name) &&
      !leadsElsewhere(entry, look) &&
      !isAside(entry) &&
      !isDisabled(entry);
    const opener = isMeant ? openerOf(entry, look) : null;
    const isUsable =
      opener && !isAside(opener) && !isInBubble(opener) && objection(opener, way, look, surface) === null;
    return entry && isUsable ? [{ opener, entry }] : [];
  });
  const [first] = ways;
  return first && ways.every(({ opener }) => opener === first.opener) ? first : null;
}

/** The control that brings out an element which is not shown, or the one that brings out that. */
function openerOf(hidden: Element, look: Look, depth = DEEPEST): Element | null {
  for (let at: Element | null = hidden; at && look.hidden(at) !== null; at = parentOf(at)) {
    if (Element.prototype.matches.call(at, OTHER)) return null;
    const opener = openerNamed(at, look) ?? openerBefore(at, look);
    if (!opener) continue;
    if (isExpanded(opener)) return null;
    if (look.hidden(opener) === null) return opener;
    return depth > 1 ? openerOf(opener, look, depth - 1) : null;
  }
  return null;
}

/** What the page itself ties to a part as its control. */
function openerNamed(part: Element, look: Look): Element | null {
  const around = parentOf(part);
  if (around && tagOf(around) === 'details' && !hasAttribute(around, 'open')) {
    const summary = childrenOf(around)
      .filter(isElement)
      .find((child) => tagOf(child) === 'summary');
    if (summary && summary !== part) return summary;
  }
  const id = CSS.escape(attribute(part, 'id'));
  const named = attribute(part, 'aria-labelledby').split(/\s+/).filter(Boolean).map(CSS.escape);
  const selectors = [
    ...(id === ''
      ? []
      : [
          `[aria-controls~="${id}"]`,
          `[data-bs-target="#${id}"]`,
          `[data-target="#${id}"]`,
          `[popovertarget="${id}"]`,
          `[commandfor="${id}"]`,
        ]),
    ...named.map((label) => `#${label}`),
  ];
  if (selectors.length === 0) return null;
  const found = look.roots.flatMap((root) => queryAll(root, selectors.join(',')));
  return found.find(isOpener) ?? null;
}

/** The head of a group, just before what it folds: one that says so, or one in a menu that is there to be pressed. */
function openerBefore(part: Element, look: Look): Element | null {
  const siblings = childrenOf(parentOf(part) ?? part).filter(isElement);
  const head = siblings[siblings.indexOf(part) - 1];
  if (!head) return null;
  const heads = [head, ...queryAll(head, '*')].filter(isOpener);
  const [opener] = heads;
  if (!opener || heads.some((other) => !Node.prototype.contains.call(opener, other))) return null;
  if (hasAttribute(opener, 'aria-expanded')) return opener;
  // A link leads where it says, and what folds in the content is an article.
  const isLink = roleOf(opener) === 'link' && !/^(?:#|javascript:|$)/i.test(attribute(opener, 'href'));
  return !isLink && boxOf(head).bottom <= boxOf(part).top + 1 && isWithin(opener, 'navigation', look)
    ? opener
    : null;
}

/** Whether an element is something to press, and no field with a list. */
function isOpener(element: Element): boolean {
  const role = roleOf(element);
  return isClickable(element) && (role === null || isPressable(role));
}
