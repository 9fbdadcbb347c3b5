import type { Area } from '../providers/locator';
import type { Look } from './look';
import { closestMatch, contains } from './tree';

const NAVIGATION =
  'nav,aside,header,[role="navigation"],[role="menubar"],[role="menu"],[role="tablist"],[role="tree"],[role="banner"],' +
  '[role="toolbar"],[class*="nav" i],[class*="menu" i],[class*="sidebar" i],[class*="tabs" i]';
/** Places where a dashboard repeats the words of its menus. */
const ASIDE = 'footer,[role="contentinfo"],[class*="breadcrumb" i],[aria-label*="breadcrumb" i]';

/** Whether an element stands in the area. Navigation without any sign of being one counts as outside. */
export function isWithin(element: Element, area: Area, look: Look): boolean {
  if (area === 'dialog') return look.dialogs.some((dialog) => contains(dialog.element, element));
  const navigation = closestMatch(element, NAVIGATION) !== null;
  return area === 'navigation' ? navigation : !navigation;
}

/** Whether an element is one of the repeats: a footer's link, a breadcrumb. */
export function isAside(element: Element): boolean {
  return closestMatch(element, ASIDE) !== null;
}
