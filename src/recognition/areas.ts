import type { Area } from '../providers/locator';
import type { Look } from './look';
import {
  attribute,
  boxOf,
  childrenOf,
  closest,
  closestMatch,
  contains,
  documentOf,
  isElement,
  parentOf,
  queryAll,
  rawText,
  tagOf,
  viewOf,
} from '../lib/tree';

const DECLARED =
  'nav,aside,[role=navigation],[role=menubar],[role=menu],[role=tablist],[role=tree],[role=banner]';
/** Kits say at the body how their side bar behaves, and the body is no menu. */
const BY_NAME =
  ':is([class*="nav" i],[class*="menu" i],[class*="sidebar" i],[class*="sider" i],[class*="tabs" i],[class*="tree" i]:not([class*="street" i]),[id*="nav" i],[id*="menu" i],[id*="sidebar" i]):not(html,body)';
/** Places where a dashboard repeats the words of its menus. */
const ASIDE = 'footer,[role=contentinfo],[class*="breadcrumb" i],[aria-label*="breadcrumb" i]';

/** Whether an element of the surface stands in the area. Navigation without any sign of being one counts as `main`. */
export function isWithin(element: Element, area: Area, look: Look, surface: Element | null = null): boolean {
  const inDialog = look.dialogs.some((dialog) => contains(dialog.element, element));
  switch (area) {
    case 'dialog':
      return inDialog;
    case 'behind':
      return look.dialogs.length > 0 && !inDialog;
    case 'navigation':
      return isNavigation(element);
    case 'main':
      // Where the page itself is a dialog, all of it that is no menu is its main part.
      return (
        (!inDialog || look.dialogs.some(({ element: dialog }) => dialog === surface)) &&
        !isNavigation(element) &&
        closest(element, isEntryByShape) === null
      );
  }
}

function isNavigation(element: Element): boolean {
  if (closestMatch(element, DECLARED)) return true;
  const header = closestMatch(element, 'header');
  // The header of a section, or one with the page's own heading, belongs to the content.
  if (header && !closestMatch(header, 'main,article,section,dialog') && !hasHeading(header)) return true;
  const view = viewOf(documentOf(element));
  const around = closest(element, (at) => {
    if (isPanel(at)) return true;
    if (!Element.prototype.matches.call(at, BY_NAME)) return false;
    const box = boxOf(at);
    // A wrapper around the whole page is often named after the menu that it also holds.
    return box.width < view.width * 0.4 || box.height < view.height * 0.3;
  });
  return around !== null && !isPanel(around);
}

/** What a tab shows is content, and yet kits name it after the tabs. */
function isPanel(element: Element): boolean {
  return attribute(element, 'role') === 'tabpanel';
}

/** A shorter column of controls may be a form's. */
const FEWEST_ENTRIES = 4;

/** Whether an element is one of a column of things to press, all alike and at the side: a menu that no markup names. */
function isEntryByShape(element: Element): boolean {
  const view = viewOf(documentOf(element));
  const { left, right } = boxOf(element);
  if (right > view.width / 3 && left < (view.width * 2) / 3) return false;
  const parent = parentOf(element);
  if (!parent || getComputedStyle(element).cursor !== 'pointer') return false;
  const column = childrenOf(parent)
    .filter(isElement)
    .filter((at) => isAlike(at, element) && Math.abs(boxOf(at).left - left) < 2);
  const tops = column.map((at) => boxOf(at).top);
  return column.length >= FEWEST_ENTRIES && tops.every((top, at) => at === 0 || top > (tops[at - 1] ?? 0));
}

/** Whether two siblings have the same name and style, apart from what marks one of them as the present one. */
function isAlike(one: Element, other: Element): boolean {
  const [fewer = [], more = []] = [one, other]
    .map((element) => attribute(element, 'class').split(/\s+/))
    .sort((a, b) => a.length - b.length);
  return (
    tagOf(one) === tagOf(other) &&
    fewer.every((name) => more.includes(name)) &&
    getComputedStyle(one).cursor === 'pointer'
  );
}

function hasHeading(header: Element): boolean {
  return queryAll(header, 'h1,h2').some((heading) => queryAll(heading, 'a,img').length === 0);
}

/**
 * What asks for consent to cookies. A page's own frame may be named after it, too. The first letters are left out because
 * they may be large, and comparing without case is slow.
 */
const CONSENT =
  ':is([class*=ookie],[id*=ookie],[class*=onsent],[id*=onsent]):not(:has(main,nav,aside,h1,[role=main],[role=navigation]),html,body)';

/** Whether an element belongs to a notice about cookies, whose words are never the dashboard's. */
export function isConsent(element: Element): boolean {
  return closestMatch(element, CONSENT) !== null;
}

/** How much more than its one control a box must say to be more than a floating button, in characters. */
const MORE = 20;

/**
 * Whether an element stands in a small box that floats over the page's lower right corner and says more: help or a chat,
 * which uses the dashboard's words and is not its menu.
 */
export function isInBubble(element: Element): boolean {
  const bubble = closest(element, (at) => getComputedStyle(at).position === 'fixed');
  if (!bubble || rawText(bubble).length < rawText(element).length + MORE) return false;
  const view = viewOf(documentOf(bubble));
  const { left, right, top, bottom } = boxOf(bubble);
  return (
    left > view.width / 2 && right > view.width - 60 && top > view.height / 5 && bottom > view.height - 120
  );
}

/** Whether an element is one of the repeats: a footer's link, a breadcrumb. */
export function isAside(element: Element): boolean {
  return closestMatch(element, ASIDE) !== null;
}
