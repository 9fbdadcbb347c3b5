import type { Locator } from '../providers/locator';
import { textElements } from './by-text';
import { certain, type Candidate } from './candidate';
import { cellsOf, textsOfRow } from './cells';
import type { Look } from './look';
import { contentText } from './name';
import { actsAsButton, isPressable, roleOf } from './role';
import { exactForm } from './text';
import {
  boxOf,
  childrenOf,
  closest,
  contains,
  isElement,
  isText,
  parentOf,
  queryWithin,
  tagOf,
} from '../lib/tree';

type ByCell = Extract<Locator, { by: 'cell' }>;

const ROWS = 'tr,[role=row]';

/** The cell in the column below a header, or the control in it. Columns are told by place, so any kind of table will do. */
export function cellCandidates(locator: ByCell, look: Look, surface: Element | null): readonly Candidate[] {
  const headers = textElements(look, locator.column, surface).filter(
    ({ element }) => look.hidden(element) === null && !isInButton(element),
  );
  const found = headers.flatMap(({ element }) => {
    const rows = rowsBelow(element, look);
    return chosenRows(rows, locator.row, look).flatMap((row) => {
      const cell = cellUnder(element, row);
      return cell ? inCell(cell, locator.part, look) : [];
    });
  });
  const placed =
    found.length > 0
      ? found
      : inCards(
          headers.map(({ element }) => element),
          locator,
          look,
        );
  return [...new Set(placed)].map(certain);
}

/** A header that sorts its column is a button, and yet a header. */
function isInButton(text: Element): boolean {
  const around = closest(text, (at) => /^(?:button|columnheader)$/.test(roleOf(at) ?? ''));
  return (
    around !== null && roleOf(around) === 'button' && !closest(around, (at) => roleOf(at) === 'columnheader')
  );
}

/** The same for a list of cards, where the label of the column stands in each of them. */
function inCards(headers: readonly Element[], locator: ByCell, look: Look): readonly Element[] {
  const cards = cardsOf(headers);
  if (cards.length < 2) return [];
  const chosen = chosenRows(
    cards.map(({ card }) => card),
    locator.row,
    look,
  );
  const values = cards.flatMap(({ card, value }) => (value && chosen.includes(card) ? [value] : []));
  return values.flatMap((value) => inCell(value, locator.part, look));
}

interface Card {
  readonly card: Element;
  readonly value: Element | null;
}

/** Narrow windows turn rows into cards that repeat the header of each column: a header's card holds no other header. */
function cardsOf(headers: readonly Element[]): readonly Card[] {
  return headers.map((header) => {
    let card = header;
    for (let at = parentOf(card); at && !holdsAnother(at, header, headers); at = parentOf(card)) card = at;
    return { card, value: valueBeside(header, card) };
  });
}

function holdsAnother(around: Element, header: Element, headers: readonly Element[]): boolean {
  return tagOf(around) === 'body' || headers.some((other) => other !== header && contains(around, other));
}

/** What stands next to a header inside its card. */
function valueBeside(header: Element, card: Element): Element | null {
  for (let at: Element | null = header; at && at !== card; at = parentOf(at)) {
    const next: unknown = Reflect.get(Element.prototype, 'nextElementSibling', at);
    if (isElement(next)) return next;
  }
  return null;
}

/** The rows of the table whose header this is. Kits keep header and body in two tables, or use no table at all. */
function rowsBelow(header: Element, look: Look): readonly Element[] {
  const bottom = boxOf(header).bottom;
  const isBelow = (row: Element): boolean => boxOf(row).top >= bottom - 2 && look.hidden(row) === null;
  for (let at = parentOf(header); at && tagOf(at) !== 'body'; at = parentOf(at)) {
    const around: Element = at;
    const declared = queryWithin(around, ROWS, look.roots).filter(
      (row) => isBelow(row) && cellsOf(row).length > 1,
    );
    if (declared.length > 0) return declared;
    const plain = plainRows(around, header).filter(isBelow);
    if (plain.length > 0) return plain;
  }
  return [];
}

/** Rows of a table made of `div`s: siblings of the header's own row, or what lies in the next sibling. */
function plainRows(around: Element, header: Element): readonly Element[] {
  const headerRow = childrenOf(around).find((child) => isElement(child) && contains(child, header));
  if (!isElement(headerRow) || cellUnder(header, headerRow) === null || !isRow(cellsOf(headerRow))) return [];
  const siblings = childrenOf(around).filter((child) => isElement(child) && child !== headerRow);
  const rows = siblings.flatMap((sibling) =>
    isElement(sibling) ? [sibling, ...childrenOf(sibling).filter(isElement)] : [],
  );
  // Kits add a place for the scroll bar to one of them.
  const count = cellsOf(headerRow).length;
  return rows.filter(
    (row) => cellsOf(row).length > 1 && Math.abs(cellsOf(row).length - count) < 2 && boxOf(row).height < 200,
  );
}

/** Whether there are several cells, side by side: the text and the field of a window stand one below the other. */
function isRow(cells: readonly Element[]): boolean {
  const boxes = cells.map(boxOf);
  const lowest = Math.max(...boxes.map(({ top }) => top));
  return cells.length > 1 && boxes.every(({ bottom }) => bottom > lowest);
}

function cellUnder(header: Element, row: Element): Element | null {
  const box = boxOf(closest(header, (at) => /^(?:columnheader|cell)$/.test(roleOf(at) ?? '')) ?? header);
  const middle = (box.left + box.right) / 2;
  return cellsOf(row).find((cell) => boxOf(cell).left <= middle && boxOf(cell).right >= middle) ?? null;
}

/** The texts of a row's cells; of a card, also those one level further in. A badge beside a name leaves the name a text of its own. */
function textsIn(row: Element): readonly string[] {
  const cells = cellsOf(row).flatMap((cell) => [cell, ...cellsOf(cell)]);
  return cells.flatMap((cell) => [
    contentText(cell),
    ...childrenOf(cell)
      .filter(isText)
      .map(({ data }) => data),
  ]);
}

function chosenRows(rows: readonly Element[], which: ByCell['row'], look: Look): readonly Element[] {
  const { notedRow } = look.options;
  if (notedRow !== undefined && notedRow !== '') {
    const wanted = exactForm(notedRow);
    // Where the row is not there yet, another one holds another token.
    const named = rows.filter((row) => textsIn(row).some((text) => exactForm(text) === wanted));
    return look.newest(named, textsOfRow);
  }
  return which === 'newest' ? look.newest(rows, textsOfRow) : rows;
}

function inCell(cell: Element, part: ByCell['part'], look: Look): readonly Element[] {
  if (part === 'cell') return [cell];
  const controls = queryWithin(
    cell,
    'button,a,input,[role],[tabindex],[onclick],svg,img,i,span',
    look.roots,
  ).filter((element) => look.hidden(element) === null && isPressed(element));
  return controls.filter(
    (control) => !controls.some((other) => other !== control && contains(other, control)),
  );
}

function isPressed(element: Element): boolean {
  return (
    isPressable(roleOf(element)) || actsAsButton(element) || getComputedStyle(element).cursor === 'pointer'
  );
}
