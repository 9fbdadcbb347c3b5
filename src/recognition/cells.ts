import { contentText } from './name';
import { boxOf, childrenOf, isElement } from '../lib/tree';
import { isBoxless } from './visible';

/** What stands side by side in a row: also behind slots, and inside a wrapper around all of it. */
export function cellsOf(row: Element): readonly Element[] {
  const cells = childrenOf(row)
    .filter(isElement)
    .flatMap((cell) => (isBoxless(cell) ? cellsOf(cell) : boxOf(cell).width > 0 ? [cell] : []));
  const [only] = cells;
  const inner = only && cells.length === 1 ? cellsOf(only) : [];
  return inner.length > 1 ? inner : cells;
}

/** The text of a whole row, and then those of its cells. */
export function textsOfRow(row: Element): readonly string[] {
  return [row, ...cellsOf(row)].map((part) => contentText(part));
}
