import type { Corner, Locator } from '../providers/locator';
import { certain, type Candidate } from './candidate';
import { stackAt } from './dialogs';
import type { Look } from './look';
import { marked } from './marks';
import { contentText } from './name';
import { actsAsButton, isPressable, roleOf } from './role';
import {
  attribute,
  boxOf,
  closest,
  hasAttribute,
  parentOf,
  queryAll,
  queryWithin,
  rootElementOf,
  tagOf,
  viewOf,
} from './tree';
import { isHtml } from './kinds';

type ByCorner = Extract<Locator, { by: 'corner' }>;

/** Points are tried every so many pixels, as far from the corner as an avatar may stand. */
const STEP = 16;
const REACH = 176;
const INTRUDER =
  /chat|intercom|crisp|zendesk|drift|tawk|helpdesk|livechat|support|cookie|consent|feedback|captcha|toast/i;
/** How much must speak for a person where the place does not: a menu of its own and initials, say. */
const CERTAINLY = 4;
const PERSON = /avatar|account|profile|user|persona|\bme\b/i;
/** Initials, or a name. Translated pages still write these class names in English. */
const INITIALS = /^\p{L}{1,2}$/u;

/** A control without words by the corner in which it stands: what looks like an avatar, and no chat bubble. */
export function cornerCandidates(locator: ByCorner, look: Look): readonly Candidate[] {
  const scored = new Map<Element, number>();
  for (const [x, y] of pointsOf(locator.corner, look)) {
    for (const element of stackAt(look.document, x, y).slice(0, 6)) {
      const control = closest(element, isClickable);
      if (control && !scored.has(control) && isSmall(control)) scored.set(control, likeness(control));
    }
  }
  const best = Math.max(...scored.values());
  // Without any sign of a person or a menu nothing is pointed at.
  const found =
    best < 2
      ? elsewhere(locator.corner, look)
      : [...scored].filter(([, score]) => score === best).map(([element]) => element);
  // Its menu is open already, so what is wanted is in there; pressed once more it would close.
  return found.some(isExpanded) ? [] : found.map(certain);
}

/** Where the corner has nothing: what can be told without it. */
function elsewhere(corner: Corner, look: Look): readonly Element[] {
  const ends = endsOfMenus(corner, look);
  return ends.length > 0 ? ends : menusWithMail(look);
}

/**
 * The last control of a menu that stands at the side, where it looks much like a person: for pages on which the corner is
 * out of view or the menu is elsewhere. A switch of teams looks alike, but stands at the beginning.
 */
function endsOfMenus(corner: Corner, look: Look): readonly Element[] {
  if (!corner.startsWith('bottom')) return [];
  const menus = look.roots.flatMap((root) => queryAll(root, 'aside,nav,[role="navigation"]'));
  const ends = menus.flatMap((menu) => {
    const inside = queryWithin(menu, 'a,button,[role],[tabindex]', look.roots);
    const last = inside.filter((element) => isClickable(element) && look.hidden(element) === null).at(-1);
    return last && inside.length > 1 && isSmall(last) && likeness(last) >= CERTAINLY ? [last] : [];
  });
  return [...new Set(ends)];
}

/** The one menu that names the person by an address for mail: it is theirs wherever a redesign puts it. */
function menusWithMail(look: Look): readonly Element[] {
  const menus = marked(look, 'aria-haspopup').filter(
    (element) => contentText(element).includes('@') && look.hidden(element) === null && isSmall(element),
  );
  return menus.length === 1 ? menus : [];
}

function pointsOf(corner: Corner, look: Look): readonly (readonly [number, number])[] {
  const view = viewOf(look.document);
  const root = rootElementOf(look.document);
  // What stands at the left in the documentation may stand at either side of a page that is read from right to left.
  const isMirrored = root !== null && getComputedStyle(root).direction === 'rtl';
  const points: (readonly [number, number])[] = [];
  for (let across = 8; across < REACH; across += STEP) {
    for (let along = 8; along < REACH; along += STEP) {
      const x = corner.endsWith('left') ? across : view.width - across;
      const y = corner.startsWith('top') ? along : view.height - along;
      points.push([x, y]);
      if (isMirrored) points.push([view.width - x, y]);
    }
  }
  return points;
}

function isClickable(element: Element): boolean {
  const role = roleOf(element);
  return (
    isPressable(role) ||
    hasAttribute(element, 'aria-haspopup') ||
    (role === null && (actsAsButton(element) || startsPointer(element)))
  );
}

function startsPointer(element: Element): boolean {
  const around = parentOf(element);
  return (
    getComputedStyle(element).cursor === 'pointer' &&
    (!around || getComputedStyle(around).cursor !== 'pointer')
  );
}

function isExpanded(control: Element): boolean {
  return attribute(control, 'aria-expanded') === 'true';
}

function isSmall(element: Element): boolean {
  const box = boxOf(element);
  return box.width <= 360 && box.height <= 120;
}

function likeness(control: Element): number {
  const inside = [control, ...queryAll(control, '*')];
  const marks = inside.map(
    (element) =>
      `${attribute(element, 'id')} ${attribute(element, 'class')} ${attribute(element, 'aria-label')} ${attribute(element, 'title')} ${attribute(element, 'alt')}`,
  );
  const around = closest(control, (at) =>
    INTRUDER.test(`${attribute(at, 'id')} ${attribute(at, 'class')} ${tagOf(at)}`),
  );
  if (around || marks.some((mark) => INTRUDER.test(mark))) return 0;
  const text = contentText(control);
  return (
    (hasAttribute(control, 'aria-haspopup') ? 2 : 0) +
    (marks.some((mark) => PERSON.test(mark)) ? 3 : 0) +
    (inside.some((element) => INITIALS.test(contentText(element))) ? 2 : 0) +
    (inside.some((element) => isHtml(element, 'img') && isRound(element)) ? 2 : 0) +
    (text.includes('@') ? 2 : 0)
  );
}

function isRound(element: Element): boolean {
  const around = parentOf(element);
  return [element, around].some((at) => {
    const radius = at ? getComputedStyle(at).borderTopLeftRadius : '';
    return radius.endsWith('%') || Number.parseFloat(radius) >= 12;
  });
}
