import type { Look } from '../recognition/look';
import { textsIn, type PageText } from '../recognition/page-texts';
import { isBoxless } from '../recognition/visible';
import {
  boxOf,
  childrenOf,
  closest,
  contains,
  firstElementOf,
  holderOf,
  isDocument,
  isElement,
  isShadowRoot,
  parentOf,
  rawText,
  shadowOf,
  slottedIn,
  tagOf,
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
  readonly longest: number;
  /** Whether a text says anything about a token; most texts of a page do not, and are then never looked at closely. */
  readonly matters: (text: string) => boolean;
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
/** Parts of tables and lists, and whatever holds a whole page: what stands in them is no single value. */
const holdsMany =
  /^(?:t(?:able|head|body|foot|r)|[uod]l|form|nav|main|section|article|header|footer|body|html)$/;
const interactive = 'button, a[href], [role=button], [role=link], input, select, textarea';

/**
 * The texts of a surface that could be a token: alone in their element, or split over inline elements that stand side by
 * side. A word inside a sentence is not a run, so an example in a paragraph or in a command line is none. What is not
 * `shown` is no part of any run: else a page could lengthen what the person sees by what they do not see.
 */
export function runsOf(
  look: Look,
  surface: Element,
  limits: RunLimits,
  shown: (element: Element) => boolean,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  const seen = new Set<Element>();
  for (const { node, text } of textsOn(look, surface)) {
    // A sentence is no run, and what is around it is met again from the runs that stand there.
    if (/\S\s+\S/.test(text)) continue;
    let holder = parentOf(node);
    for (let level = 0; holder && level <= levelsUp && !seen.has(holder); level++) {
      seen.add(holder);
      if (notRead.has(holder.localName) || holdsMany.test(holder.localName)) break;
      const raw = textIn(holder);
      if (raw.length > limits.longest * 2) break;
      if (limits.matters(raw.replace(/\s+/g, ''))) {
        const run = runOf(holder, raw, shown);
        if (run === null) break;
        if (limits.matters(run.text) && run.text.length <= limits.longest) runs.push(placed(run));
      }
      holder = parentOf(holder);
    }
  }
  return withoutFragments(runs);
}

/** What an element shows in its own tree. A slot shows what stands elsewhere. */
function textIn(element: Element): string {
  if (tagOf(element) !== 'slot') return rawText(element);
  return childrenOf(element)
    .map((node) => (isElement(node) ? rawText(node) : (node.nodeValue ?? '')))
    .join('');
}

/** What has no box of its own cannot be pointed at; the element around it can. */
function placed(run: TextRun): TextRun {
  const { element } = run;
  const shown = closest(element, (at) => !isBoxless(at));
  return shown && shown !== element && showsText(element) ? { ...run, element: shown } : run;
}

function showsText(element: Element): boolean {
  const nodes = tagOf(element) === 'slot' ? childrenOf(element) : [element];
  return nodes.flatMap(boxesOf).some(({ width, height }) => width > 1 && height > 4);
}

/** The element's text when it is nothing but one run, or null. */
function runOf(element: Element, raw: string, shown: (element: Element) => boolean): TextRun | null {
  if (firstElementOf(element) === null && shadowOf(element) === null && tagOf(element) !== 'slot') {
    const text = raw.trim();
    return /\s/.test(text) ? null : { element, text, tight: true };
  }
  const parts = partsOf(element, shown);
  return parts && { element, text: parts.map((part) => part.text).join(''), tight: standTogether(parts) };
}

/** The texts on a surface, also in its slots, and in the open shadow roots and embedded documents inside it. */
export function textsOn(look: Look, surface: Element): readonly PageText[] {
  return scopesOf(surface, look.roots).flatMap((scope) => {
    if (!isElement(scope)) return textsIn(look, scope);
    const root = Node.prototype.getRootNode.call(scope);
    const own = isDocument(root) || isShadowRoot(root) ? textsIn(look, root) : [];
    return own.filter(({ node }) => Node.prototype.contains.call(scope, node));
  });
}

/** The surface, what it shows in its slots, and the open shadow roots and embedded documents inside it. */
export function scopesOf(surface: Element, roots: readonly Root[]): readonly (Element | Root)[] {
  const inside = roots.filter((root) => {
    const holder = holderOf(root);
    return holder !== null && contains(surface, holder);
  });
  return [surface, ...slottedIn(surface), ...inside];
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
      const given = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
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
    if (isBoxless(node) && showsText(node)) {
      const inner = partsOf(node, shown);
      if (inner === null) return null;
      parts.push(...inner);
      continue;
    }
    const isInline = getComputedStyle(node).display.startsWith('inline');
    if (!isInline && isPlainlyShown(node)) return null;
    if (!shown(node)) {
      // It may leave a gap.
      if (parts.length > 0) parts.push({ text: '', node });
      continue;
    }
    if (!isInline) return null;
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

/**
 * A part of a split run is not a value of its own: where a tight run holds another, only the outer one counts. Of runs
 * with the same text, one around the other, only the innermost counts.
 */
function withoutFragments(runs: readonly TextRun[]): readonly TextRun[] {
  const byElement = new Map(runs.map((run) => [run.element, run]));
  const around = (run: TextRun): readonly TextRun[] => {
    const outer: TextRun[] = [];
    for (let at = parentOf(run.element); at; at = parentOf(at)) {
      const other = byElement.get(at);
      if (other) outer.push(other);
    }
    return outer;
  };
  const dropped = new Set<TextRun>();
  for (const run of runs) {
    for (const outer of around(run)) {
      if (outer.text === run.text) dropped.add(outer);
      else if (outer.tight) dropped.add(run);
    }
  }
  return runs.filter((run) => !dropped.has(run));
}
