import { attribute, boxOf, firstElementOf, holdsAny, parentOf, queryAll, rawText, tagOf } from '../lib/tree';
import { CONTROLS } from './controls';
import { actsAsButton, roleOf } from './role';
import { isVisible } from './visible';

/** The sides of a box that is drawn for a tick, in pixels. */
const TICK = { least: 9, most: 30 };
/** How far above its heading a group is looked for. */
const LEVELS = 3;
const ON = /(?:^|[\s_-])(?:on|checked|selected|active|ticked)(?:\s|$)/i;

/** What is drawn to be ticked near a heading, with neither control nor role. One alone may be anything. */
export function drawnNear(heading: Element): readonly Element[] {
  let around = parentOf(heading);
  for (let level = 0; around && tagOf(around) !== 'body' && level < LEVELS; level++) {
    const drawn = drawnIn(around);
    if (drawn.length > 1) return drawn;
    around = parentOf(around);
  }
  return [];
}

export function drawnIn(group: Element): readonly Element[] {
  return queryAll(group, 'div,span,li,p').filter(isDrawn);
}

/** Whether a tick is seen in it, or a class says so. */
export function isTicked(drawn: Element): boolean {
  const box = firstElementOf(drawn);
  if (!box) return false;
  return (
    [drawn, box].some((part) => ON.test(attribute(part, 'class'))) ||
    rawText(box).trim() !== '' ||
    queryAll(box, '*').some(isVisible) ||
    ['::before', '::after'].some((part) => getComputedStyle(box, part).content !== 'none')
  );
}

/** A framed little square before words, all of which can be pressed as one. */
function isDrawn(element: Element): boolean {
  const box = firstElementOf(element);
  const around = parentOf(element);
  if (!box || !around || rawText(element).trim().length < 2 || rawText(box).trim().length > 1) return false;
  const { width, height } = boxOf(box);
  const isSquare = Math.abs(width - height) < 3 && width >= TICK.least && width <= TICK.most;
  return (
    isSquare &&
    getComputedStyle(box).borderTopWidth !== '0px' &&
    getComputedStyle(element).cursor === 'pointer' &&
    getComputedStyle(around).cursor !== 'pointer' &&
    isVisible(element) &&
    !holdsAny(element, CONTROLS) &&
    roleOf(element) === null &&
    !actsAsButton(element)
  );
}
