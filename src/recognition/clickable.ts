import { actsAsButton, isPressable, roleOf } from './role';
import { attribute, hasAttribute, parentOf } from '../lib/tree';

/** Whether an element is something to press, by its role or, where it has none, by how it behaves. */
export function isClickable(element: Element): boolean {
  const role = roleOf(element);
  return (
    isPressable(role) ||
    hasAttribute(element, 'aria-haspopup') ||
    (role === null && (actsAsButton(element) || startsPointer(element)))
  );
}

/** Whether an element is the outermost that shows a hand under the pointer. */
export function startsPointer(element: Element): boolean {
  const around = parentOf(element);
  return (
    getComputedStyle(element).cursor === 'pointer' &&
    (!around || getComputedStyle(around).cursor !== 'pointer')
  );
}

/** Whether a control says that what it brings out is out. */
export function isExpanded(control: Element): boolean {
  return attribute(control, 'aria-expanded') === 'true';
}
