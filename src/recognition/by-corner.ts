import type { Corner, Locator } from '../providers/locator';
import { isAside } from './areas';
import { certain, type Candidate } from './candidate';
import { stackAt } from '../lib/stack';
import type { Look } from './look';
import { isIntruder, likenessToPerson } from './person';
import { isClickable, isExpanded, startsPointer } from './clickable';
import {
  attribute,
  boxOf,
  closest,
  closestMatch,
  contains,
  queryAll,
  rootElementOf,
  viewOf,
} from '../lib/tree';
import { isHtml } from './kinds';

type ByCorner = Extract<Locator, { by: 'corner' }>;

/** Points are tried every so many pixels, as far from the corner as an avatar may stand. */
const STEP = 16;
const REACH = 176;
/** How much must speak for a person where the place does not: a menu of its own and initials, say. */
const CERTAINLY = 4;
/** The same in another corner, where more than a switch of teams does: a person's name and a menu of its own. */
const BEYOND_DOUBT = 5;

/** A control without words by the corner in which it stands: what looks like an avatar, and no chat bubble. */
export function cornerCandidates(locator: ByCorner, look: Look): readonly Candidate[] {
  const scored = likenesses(locator.corner, look);
  const best = Math.max(...scored.values());
  // Without any sign of a person or a menu nothing is pointed at.
  const found =
    best < 2
      ? elsewhere(locator.corner, look)
      : [...scored].filter(([, score]) => score === best).map(([element]) => element);
  // Its menu is open already, so what is wanted is in there; pressed once more it would close.
  return found.some(isExpanded) ? [] : found.map(certain);
}

/** The small controls in a corner, and how much each is like the person's menu. */
function likenesses(corner: Corner, look: Look): ReadonlyMap<Element, number> {
  const scored = new Map<Element, number>();
  const asked = new Set<Element>();
  for (const [x, y] of pointsOf(corner, look)) {
    for (const element of stackAt(look.document, x, y).slice(0, 6)) {
      if (asked.has(element)) continue;
      asked.add(element);
      const control = closest(element, isClickable);
      if (control && !scored.has(control) && isSmall(control))
        scored.set(control, likenessToPerson(control, look));
    }
  }
  return scored;
}

/** Where the corner has nothing: what can be told without it. */
function elsewhere(corner: Corner, look: Look): readonly Element[] {
  const ends = corner.startsWith('bottom') ? endsOfColumns(look) : [];
  if (ends.length > 0) return ends;
  const mailed = menusWithMail(look);
  return mailed.length > 0 ? mailed : endsOfHeaders(look);
}

/** The one person's menu at the end of the page's head, where most redesigns put it. */
function endsOfHeaders(look: Look): readonly Element[] {
  const { width } = viewOf(look.document);
  const isAlone = (person: Element): boolean => {
    const head = closest(person, (at) => boxOf(at).width > width / 2);
    const controls = head ? queryAll(head, 'a,button,[role],[tabindex]').filter(isClickable) : [];
    return controls.every((one) => one === person || likenessToPerson(one, look) < CERTAINLY);
  };
  return [...likenesses('top-right', look)]
    .filter(([element, score]) => score >= BEYOND_DOUBT && !closestMatch(element, CONTENT))
    .map(([element]) => element)
    .filter((element) => attribute(element, 'aria-haspopup') !== 'listbox' && isAlone(element));
}

/** What stands in these belongs to the content, or to the end of the page. */
const CONTENT = 'main,article,section,table,form,footer,[role=main],[role=contentinfo]';
/** How far to the side a menu reaches, as a part of the view. */
const SIDE = 1 / 3;

/**
 * The lowest of a column of controls at the side, where it looks much like a person: for pages on which the corner is out
 * of view or covered, or that end above it. A switch of teams looks alike, but stands at the beginning.
 */
function endsOfColumns(look: Look): readonly Element[] {
  const view = viewOf(look.document);
  const limits = { left: view.width * SIDE, right: isMirrored(look) ? view.width * (1 - SIDE) : Infinity };
  // Where it stands is asked first, because it leaves few of a large page, and what costs most only of those.
  const likely = look.roots
    .flatMap((root) => queryAll(root, 'a,button,[role],[tabindex]'))
    .filter((element) => {
      const { left, right, width } = boxOf(element);
      const isAtSide = width > 0 && (right <= limits.left || left >= limits.right);
      return isAtSide && isSmall(element) && isClickable(element);
    });
  const isOwn = (element: Element): boolean =>
    !isIntruder(element) && !isAside(element) && look.hidden(element) === null;
  const people = likely.filter(
    (element) =>
      !closestMatch(element, CONTENT) && likenessToPerson(element, look) >= CERTAINLY && isOwn(element),
  );
  const [person] = people;
  return person && people.length === 1 && isEndOfColumn(person, likely.filter(isOwn)) ? [person] : [];
}

/** Whether there are other controls above it, some of which may only behave as such, and none below. */
function isEndOfColumn(person: Element, controls: readonly Element[]): boolean {
  const { left, right, top, height } = boxOf(person);
  const holder = closest(person, (at) => boxOf(at).height > height * 3);
  const likely =
    holder && isHtml(holder, 'div', 'aside', 'nav') ? queryAll(holder, '*').filter(startsPointer) : [];
  const column = [...controls, ...likely].filter((element) => {
    const box = boxOf(element);
    const isInColumn = box.height > 0 && box.left < right && box.right > left;
    return isInColumn && !contains(element, person) && !contains(person, element);
  });
  return column.length > 0 && column.every((element) => boxOf(element).bottom <= top + 1);
}

/** The one menu that names the person by an address for mail: it is theirs wherever and as wide as a redesign puts it. */
function menusWithMail(look: Look): readonly Element[] {
  const menus = look.roots
    .flatMap((root) => queryAll(root, '[aria-haspopup]'))
    .filter(
      (element) =>
        look.name(element).includes('@') &&
        attribute(element, 'aria-haspopup') !== 'listbox' &&
        !closestMatch(element, CONTENT) &&
        look.hidden(element) === null &&
        isLow(element),
    );
  return menus.length === 1 ? menus : [];
}

/** What stands at the left in the documentation may stand at either side of a page that is read from right to left. */
function isMirrored({ document }: Look): boolean {
  const root = rootElementOf(document);
  return root !== null && getComputedStyle(root).direction === 'rtl';
}

function pointsOf(corner: Corner, look: Look): readonly (readonly [number, number])[] {
  const view = viewOf(look.document);
  const mirrored = isMirrored(look);
  const points: (readonly [number, number])[] = [];
  for (let across = 8; across < REACH; across += STEP) {
    for (let along = 8; along < REACH; along += STEP) {
      const x = corner.endsWith('left') ? across : view.width - across;
      const y = corner.startsWith('top') ? along : view.height - along;
      points.push([x, y]);
      if (mirrored) points.push([view.width - x, y]);
    }
  }
  return points;
}

function isSmall(element: Element): boolean {
  return boxOf(element).width <= 360 && isLow(element);
}

function isLow(element: Element): boolean {
  return boxOf(element).height <= 120;
}
