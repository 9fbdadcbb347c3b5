import type { Locator } from '../providers/locator';
import { leadsElsewhere } from './addresses';
import { isAside, isConsent, isInBubble, isWithin } from './areas';
import type { Candidate } from './candidate';
import { isCommand } from './commands';
import type { OpenDialog } from './dialogs';
import { stackAt } from '../lib/stack';
import type { Look } from './look';
import { isCurrent, isDisabled, isPlace, roleOf } from './role';
import {
  OWN_HOST,
  attribute,
  boxOf,
  closestMatch,
  contains,
  documentOf,
  parentOf,
  rootElementOf,
  viewOf,
} from '../lib/tree';
import { isAriaHidden } from './visible';
import { isHtml } from './kinds';

/**
 * Lets candidates compete: what cannot be seen or used falls out, then the best fit wins. Gives the best ones that are
 * different things: none, one, or several that nothing tells apart.
 */
export function compete(
  candidates: readonly Candidate[],
  locator: Locator,
  look: Look,
  surface: Element | null,
  where: Where = 'usable',
): readonly Element[] {
  const scored = candidates
    .filter(({ element }) => objection(element, locator, look, surface, where) === null)
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }));
  const top = Math.max(...scored.map(({ score }) => score));
  const winners = scored.filter(({ score }) => score === top).map(({ candidate }) => candidate);
  const best = sameAction(innermost([...new Set(winners.map(({ element }) => element))]));
  const [first] = best;
  // What a bubble says makes the rest doubtful, and is not believed alone.
  return first && best.length === 1 && isWay(locator) && isInBubble(first) ? [] : best;
}

/** Whether a locator means a way to another part of the dashboard. */
function isWay(locator: Locator): boolean {
  return locator.by === 'role' && [locator.role].flat().some(isPlace);
}

/** What is behind a dialog cannot be used, and yet tells which page it is. */
type Where = 'usable' | 'behind-dialogs';

/** Why an element cannot win at all; null when it can. */
export function objection(
  element: Element,
  locator: Locator,
  look: Look,
  surface: Element | null,
  where: Where = 'usable',
): string | null {
  return refusal(element, locator, look, surface) ?? (where === 'usable' ? covered(element, look) : null);
}

/** Why an element cannot be meant by a locator, whatever it is called; null when it can. */
export function refusal(
  element: Element,
  locator: Locator,
  look: Look,
  surface: Element | null,
): string | null {
  if (closestMatch(element, OWN_HOST)) return 'our own';
  const within = 'within' in locator ? locator.within : undefined;
  if (within !== 'behind' && surface && !contains(surface, element)) return 'elsewhere';
  if (isConsent(element)) return 'consent';
  if (locator.by === 'role' && isCommand(element, look)) return 'a command';
  if ('current' in locator && !isCurrent(element)) return 'not the open one';
  if (within && !isWithin(element, within, look, surface)) return `not in ${within}`;
  const hidden = look.hidden(element);
  if (hidden && !(hidden === 'inert' && within === 'behind')) return hidden;
  return leadsElsewhere(element, look) ? 'leads elsewhere' : null;
}

/** Behind a dialog that keeps the person from the page, nothing can be used. */
function covered(element: Element, look: Look): string | null {
  const blocking = look.dialogs.find((dialog) => dialog.modal && isOver(dialog, element));
  if (!blocking) return null;
  const own = look.dialogs.find((dialog) => contains(dialog.element, element));
  return own && (own === look.dialogs[0] || !isUnderAnother(own.element, element))
    ? null
    : 'covered by a dialog';
}

/** Whether something else than its own dialog is seen in an element's place: a question about the form, with its sheet. */
function isUnderAnother(dialog: Element, element: Element): boolean {
  const box = boxOf(element);
  const [seen] = stackAt(documentOf(element), (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return seen !== undefined && !contains(dialog, seen);
}

/** Whether a dialog can keep the person from an element: it lies over the window in which the element is, or one around that. */
function isOver({ over }: OpenDialog, element: Element): boolean {
  const root = rootElementOf(over);
  return root !== null && contains(root, element);
}

/** Wordings that somebody saw or wrote down are trusted this much and more; see `words.ts`. */
const SURE = 0.7;

/** One number, the weightiest reason first: each reason outweighs all that follow it. */
function scoreOf({ element, fit, kind, trust, ownLanguage }: Candidate): number {
  const reasons: readonly (readonly [number, number])[] = [
    [isAriaHidden(element) ? 0 : 1, 2],
    [isBesideView(element) ? 0 : 1, 2],
    [fit === 1 ? 0 : 1, 2],
    [isAside(element) ? 0 : 1, 2],
    // What is open already leads no further.
    [leadsNowhere(element) ? 0 : 1, 2],
    [fit, 4],
    [ownLanguage ? 1 : 0, 2],
    [trust >= SURE ? 1 : 0, 2],
    [kind, 4],
    [Math.round(trust * 10), 11],
    [isDisabled(element) ? 0 : 1, 2],
  ];
  return reasons.reduce((score, [value, range]) => score * range + value, 0);
}

/** Whether an entry or a tab is the one that is open, by what the page says or by its address. */
function leadsNowhere(element: Element): boolean {
  if (isHtml(element, 'a') && actionOf(element) === documentOf(element).URL) return true;
  return isPlace(roleOf(element)) && isCurrent(element);
}

/** Whether a link leads to where the person is, or to what the page marks as open and the address goes on from. */
export function isAround(element: Element): boolean {
  return leadsNowhere(element) && documentOf(element).URL.startsWith(actionOf(element) ?? ' ');
}

/** Whether a candidate can be used and is exactly what was asked for, so that no candidate of a lesser kind comes near it. */
export function isUnbeatable(
  candidate: Candidate,
  locator: Locator,
  look: Look,
  surface: Element | null,
): boolean {
  const { element, fit, kind, trust, ownLanguage } = candidate;
  return (
    fit === 3 &&
    kind === 3 &&
    trust >= SURE &&
    (ownLanguage || look.language === null) &&
    objection(element, locator, look, surface) === null &&
    !isAriaHidden(element) &&
    !isBesideView(element) &&
    !isAside(element) &&
    !leadsNowhere(element)
  );
}

/** Whether the page would have to be scrolled sideways to see it. */
export function isBesideView(element: Element): boolean {
  const box = boxOf(element);
  return box.right <= 0 || box.left >= viewOf(documentOf(element)).width;
}

/** A link around a button with the same name is one thing: the inner real control. */
function innermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set(elements);
  const lost = new Set<Element>();
  const real = (element: Element): boolean => roleOf(element) !== null;
  // Each is asked for what it stands in; asking each pair would take seconds where a table repeats a word.
  for (const inner of elements)
    for (let outer = parentOf(inner); outer; outer = parentOf(outer))
      if (all.has(outer)) lost.add(real(outer) && !real(inner) ? inner : outer);
  return elements.filter((element) => !lost.has(element));
}

/** The same action offered twice, for wide and narrow windows say, is one thing: the one in view. */
function sameAction(elements: readonly Element[]): readonly Element[] {
  const [first] = elements;
  if (!first || elements.length === 1) return elements;
  const action = actionOf(first);
  if (action === null || elements.some((element) => actionOf(element) !== action)) return elements;
  const inView = elements.filter(isInView);
  return [inView[0] ?? first];
}

function actionOf(element: Element): string | null {
  if (isHtml(element, 'a') && !/^(?:$|#$|javascript:)/i.test(attribute(element, 'href'))) return element.href;
  for (const name of ['aria-controls', 'data-bs-target', 'data-target', 'popovertarget', 'commandfor']) {
    const value = attribute(element, name);
    if (value !== '') return `${name}=${value}`;
  }
  return null;
}

function isInView(element: Element): boolean {
  const view = viewOf(documentOf(element));
  const box = boxOf(element);
  return box.bottom > 0 && box.right > 0 && box.top < view.height && box.left < view.width;
}
