import { CONTROLS } from './controls';
import { boxOf, documentOf, parentOf, queryAll, rawText } from '../lib/tree';

/** How far up a label and its control may have their common group, and how far apart they may stand. */
const GROUP_DEPTH = 6;
const MOST = 40;
const FARTHEST_BELOW = 64;
const FARTHEST_BESIDE = 480;

/** The control that a text labels by its place: in the smallest group around both, in its row or below it. */
export function nearestByPlace(
  words: Element,
  controlsIn: (group: Element) => readonly Element[],
): Element | null {
  const text = blockOf(words);
  let group: Element | null = text;
  for (let depth = 0; group && depth < GROUP_DEPTH; depth++) {
    const at: Element = group;
    const inside = controlsIn(at);
    // A group of many controls is no form field any more.
    if (inside.length > MOST) return null;
    const placed = inside
      .map((control) => ({ control, distance: distanceTo(text, control, isPair(at, text, inside)) }))
      .filter(({ distance }) => distance !== null)
      .sort((one, other) => (one.distance ?? 0) - (other.distance ?? 0));
    const [first, second] = placed;
    if (first) return second && first.distance === second.distance ? null : first.control;
    // Where the label's own group has controls, and none of them stands as it should, those farther away are others'.
    if (inside.length > 0) return null;
    group = parentOf(at);
  }
  return null;
}

/** The largest element that shows nothing but these words: a label's icon and its line belong to its place. */
function blockOf(words: Element): Element {
  const text = rawText(words).trim();
  let block = words;
  for (let at = parentOf(words); at && isOnly(at, text); at = parentOf(at)) block = at;
  return block;
}

function isOnly(around: Element, text: string): boolean {
  return rawText(around).trim() === text && queryAll(around, CONTROLS).length === 0;
}

/** Whether a group holds a label, its control and nothing else to read. */
function isPair(group: Element, text: Element, controls: readonly Element[]): boolean {
  return controls.length === 1 && rawText(group).trim() === rawText(text).trim();
}

/**
 * How far a control stands from its label, or null where no label would stand like that. In a pair the label may stand on
 * either side, as where a kit does not know that a page is read from right to left.
 */
function distanceTo(text: Element, control: Element, isPaired: boolean): number | null {
  // Boxes in different windows cannot be compared.
  if (documentOf(text) !== documentOf(control)) return null;
  const label = boxOf(text);
  const field = boxOf(control);
  const overlapY = Math.min(label.bottom, field.bottom) - Math.max(label.top, field.top);
  const overlapX = Math.min(label.right, field.right) - Math.max(label.left, field.left);
  // A floating label lies in its field.
  if (overlapX > 0 && overlapY > label.height / 2) return 0;
  if (overlapY > Math.min(label.height, field.height) / 2) {
    const rightToLeft = getComputedStyle(text).direction === 'rtl';
    const before = rightToLeft ? label.left - field.right : field.left - label.right;
    const after = rightToLeft ? field.left - label.right : label.left - field.right;
    if (before >= -4) return before <= FARTHEST_BESIDE ? before : null;
    // A tick box stands before its text.
    if (after >= -4) return isPaired || (field.width < 64 && after < 40) ? after : null;
  }
  const below = field.top - label.bottom;
  // The boxes of a page that is turned a little lie over each other.
  const isLower = label.top + label.bottom < field.top + field.bottom;
  if (overlapX > 0 && isLower && below <= FARTHEST_BELOW) return 20 + Math.max(below, 0);
  return null;
}
