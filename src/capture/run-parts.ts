import { boxOf, childrenOf, isElement, isText, rawText, tagOf } from '../lib/tree';
import { isBoxless } from '../recognition/visible';

/** What these hold is no text of the page that a person reads, or one that is struck through because it is over. */
export const notRead = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'svg',
  'title',
  'del',
  's',
]);
const interactive = 'button,a[href],[role=button],[role=link],input,select,textarea';

/** A piece of a run. */
export interface RunPart {
  /** Empty for white space between two parts, which is shown as a gap. */
  readonly text: string;
  readonly node: Node;
}

/** The pieces of an element when it is nothing but one run of inline parts; null when it is more than that. */
export function partsOf(element: Element, shown: (element: Element) => boolean): readonly RunPart[] | null {
  const parts: RunPart[] = [];
  for (const node of childrenOf(element)) {
    if (!isElement(node)) {
      const given = isText(node) ? node.data : '';
      const text = given.trim();
      if (/\s/.test(text)) return null;
      // White space at either end parts a text from its neighbours, also where two texts stand side by side.
      if (parts.length > 0 && /^\s/.test(given)) parts.push({ text: '', node });
      if (text !== '') parts.push({ text, node });
      if (text !== '' && /\s$/.test(given)) parts.push({ text: '', node });
      continue;
    }
    if (notRead.has(node.localName) || node.matches(interactive)) continue;
    if (rawText(node).trim() === '' && !node.shadowRoot) continue;
    if (!isBoxless(node) || !showsText(node)) {
      const isInline = getComputedStyle(node).display.startsWith('inline');
      if (!isInline && isPlainlyShown(node)) return null;
      if (!shown(node)) {
        // It may leave a gap.
        if (parts.length > 0) parts.push({ text: '', node });
        continue;
      }
      if (!isInline) return null;
    }
    const inner = partsOf(node, shown);
    if (inner === null) return null;
    parts.push(...inner);
  }
  return parts;
}

/** What is certainly seen, told without asking every element around it; the others are looked at closely. */
function isPlainlyShown(element: Element): boolean {
  const { position, clipPath, opacity } = getComputedStyle(element);
  if (position !== 'static' || clipPath !== 'none' || opacity !== '1') return false;
  const { width, height, left, top } = boxOf(element);
  return width > 4 && height > 4 && left >= 0 && top >= 0;
}

/** The widest gap, in CSS pixels, between two parts of one value. Letters have less, badges and columns more. */
const widestGap = 3;

/** Whether the pieces stand side by side without a gap, so that they are read as one value. */
export function standTogether(parts: readonly RunPart[]): boolean {
  const end = parts.findLastIndex(({ text }) => text !== '') + 1;
  return parts.slice(0, end).every((part, at, shown) => {
    const before = shown[at - 1];
    if (part.text === '') return false;
    if (!before) return true;
    const last = boxesOf(before.node).at(-1);
    const first = boxesOf(part.node)[0];
    if (!last || !first) return false;
    const isNextLine = first.top >= last.bottom - 1;
    return (
      isNextLine ||
      Math.min(Math.abs(first.left - last.right), Math.abs(last.left - first.right)) <= widestGap
    );
  });
}

function boxesOf(node: Node): readonly DOMRect[] {
  const range = new Range();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}

/** Whether an element without a box of its own shows a text. */
export function showsText(element: Element): boolean {
  const nodes = tagOf(element) === 'slot' ? childrenOf(element) : [element];
  return nodes.flatMap(boxesOf).some(({ width, height }) => width > 1 && height > 4);
}
