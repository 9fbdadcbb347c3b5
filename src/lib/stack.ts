import { documentIn } from './embedded';
import { OWN_HOST, boxOf, isDocument, shadowOf, tagOf, type Root } from './tree';

/** What is at a point, topmost first, through open shadow roots and frames of the same origin, without ourselves. */
export function stackAt(document: Document, left: number, top: number): readonly Element[] {
  const found: Element[] = [];
  let [x, y] = [left, top];
  let root: Root = document;
  for (;;) {
    const here: Element[] = isDocument(root)
      ? Document.prototype.elementsFromPoint.call(root, x, y)
      : root.elementsFromPoint(x, y);
    const stack = here.filter((element) => tagOf(element) !== OWN_HOST && !found.includes(element));
    found.unshift(...stack);
    const [first] = stack;
    const inner: Document | null = first ? documentIn(first) : null;
    if (first && inner) {
      const box = boxOf(first);
      [x, y] = [x - box.left - first.clientLeft, y - box.top - first.clientTop];
    }
    const next: Root | null = inner ?? (first ? shadowOf(first) : null);
    if (!next) return found;
    root = next;
  }
}
