import {
  childrenOf,
  contains,
  isElement,
  isShadowRoot,
  parentOf,
  rawText,
  type Root,
} from '../recognition/tree';

/** A run of characters without white space as it is shown, and the smallest element that holds all of it. */
export interface TextRun {
  readonly element: Element;
  readonly text: string;
  /** False when its parts stand apart, as a value and a badge beside it do: then it may be no run at all. */
  readonly tight: boolean;
}

export interface RunLimits {
  readonly shortest: number;
  readonly longest: number;
}

/** How many levels a run may be put together from, when a page splits it over elements. */
const levelsUp = 3;
const notRead = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'option',
  'svg',
  'title',
]);
const interactive = 'button, a[href], [role=button], [role=link], input, select, textarea';

/**
 * The texts of a surface that could be a token: alone in their element, or split over inline elements that stand side by
 * side. A word inside a sentence is not a run, so an example in a paragraph or in a command line is none. What is not
 * `shown` is no part of any run: else a page could lengthen what the person sees by what they do not see.
 */
export function runsOf(
  surface: Element,
  roots: readonly Root[],
  limits: RunLimits,
  shown: (element: Element) => boolean,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const seen = new Set<Element>();
  for (const scope of scopesOf(surface, roots)) {
    const walker = surface.ownerDocument.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\S/.test(node.nodeValue ?? '')) continue;
      let holder = parentOf(node);
      for (let level = 0; holder && level <= levelsUp && !seen.has(holder); level++) {
        seen.add(holder);
        if (notRead.has(holder.localName) || rawText(holder).length > limits.longest * 2) break;
        const parts = partsOf(holder, shown);
        if (parts === null) break;
        const text = parts.map((part) => part.text).join('');
        if (text.length >= limits.shortest && text.length <= limits.longest) {
          runs.push({ element: holder, text, tight: standTogether(parts) });
        }
        holder = parentOf(holder);
      }
    }
  }
  return withoutFragments(runs);
}

/** The surface and the open shadow roots inside it. */
export function scopesOf(surface: Element, roots: readonly Root[]): readonly (Element | ShadowRoot)[] {
  const shadows = roots.filter(isShadowRoot).filter((root) => contains(surface, root.host));
  return [surface, ...shadows];
}

interface RunPart {
  /** Empty for white space between two parts, which is shown as a gap. */
  readonly text: string;
  readonly node: Node;
}

/** The pieces of an element when it is nothing but one run of inline parts; null when it is more than that. */
function partsOf(element: Element, shown: (element: Element) => boolean): readonly RunPart[] | null {
  const parts: RunPart[] = [];
  for (const node of childrenOf(element)) {
    if (!isElement(node)) {
      const text = (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '').trim();
      if (/\s/.test(text)) return null;
      if (text !== '' || parts.length > 0) parts.push({ text, node });
      continue;
    }
    if (notRead.has(node.localName) || node.matches(interactive)) continue;
    if (rawText(node).trim() === '' && !node.shadowRoot) continue;
    if (!shown(node)) {
      // It may leave a gap.
      if (parts.length > 0) parts.push({ text: '', node });
      continue;
    }
    if (!getComputedStyle(node).display.startsWith('inline')) return null;
    const inner = partsOf(node, shown);
    if (inner === null) return null;
    parts.push(...inner);
  }
  return parts;
}

/** The widest gap, in CSS pixels, between two parts of one value. Letters have less, badges and columns more. */
const widestGap = 3;

function standTogether(parts: readonly RunPart[]): boolean {
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

/** A part of a split run is not a value of its own: where a tight run holds another, only the outer one counts. */
function withoutFragments(runs: readonly TextRun[]): readonly TextRun[] {
  const smallest = runs.filter(
    ({ element, text }) =>
      !runs.some(
        (other) => other.text === text && other.element !== element && element.contains(other.element),
      ),
  );
  return smallest.filter(
    ({ element, text }) =>
      !smallest.some(
        (other) =>
          other.tight && other.element !== element && other.text !== text && other.element.contains(element),
      ),
  );
}
