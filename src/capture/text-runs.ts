import { judgeToken, shortestOf } from '../providers/shape';
import type { TokenKind } from '../providers/token';
import type { Look } from '../recognition/look';
import { textsIn, type PageText } from '../recognition/page-texts';
import { inPieces } from '../recognition/per-look';
import { piecewise } from '../recognition/pieces';
import { isBoxless } from '../recognition/visible';
import { notRead, partsOf, showsText, standTogether } from './run-parts';
import {
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
} from '../lib/tree';

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

/** A row of dots, which may be shorter than any token. */
const mask = /[^\p{L}\p{N}]{4}/u;

/** Which runs may be a token of this kind. */
export function runLimits(kind: TokenKind): RunLimits {
  const shortest = shortestOf(kind);
  return {
    longest: kind.unusual.to,
    matters: (text) =>
      text.length >= shortest || mask.test(text) || judgeToken(text, kind).lookAlike !== undefined,
  };
}

/** How many levels a run may be put together from, when a page splits it over elements. */
const levelsUp = 3;
/** Parts of tables and lists, and whatever holds a whole page: what stands in them is no single value. */
const holdsMany =
  /^(?:t(?:able|head|body|foot|r)|[uod]l|form|nav|main|section|article|header|footer|body|html)$/;

/** The texts of a root from which some kind of token might be put together. */
export const runStartsIn = inPieces(function* (look, root: Root): Generator<void, readonly PageText[]> {
  const kinds = look.provider.tokens.map(runLimits);
  const longest = 2 * Math.max(...kinds.map((kind) => kind.longest));
  /** Whether a run may end there, or null where none can be put together from it and what is around it. */
  const ask = (holder: Element): boolean | null => {
    const raw = isNoRun(holder) ? null : textIn(holder);
    if (raw === null || raw.length > longest) return null;
    const text = raw.replace(/\s+/g, '');
    return kinds.some(({ matters }) => matters(text));
  };
  const asked = new Map<Element, boolean | null>();
  const starts: PageText[] = [];
  yield* piecewise(yield* textsIn.ahead(look, root), (text) => {
    // A sentence is no run, and what is around it is met again from the runs that stand there.
    if (/\S\s+\S/.test(text.text)) return;
    let holder = parentOf(text.node);
    for (let level = 0; holder && level <= levelsUp; level++) {
      const known = asked.get(holder);
      const may = known === undefined ? ask(holder) : known;
      asked.set(holder, may);
      if (may) starts.push(text);
      if (may !== false) return;
      holder = parentOf(holder);
    }
  });
  return starts;
});

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
  for (const { node } of textsOn(look, surface, runStartsIn)) {
    let holder = parentOf(node);
    for (let level = 0; holder && level <= levelsUp && !seen.has(holder); level++) {
      seen.add(holder);
      if (isNoRun(holder)) break;
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

function isNoRun(holder: Element): boolean {
  return notRead.has(holder.localName) || holdsMany.test(holder.localName);
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

/** The element's text when it is nothing but one run, or null. */
function runOf(element: Element, raw: string, shown: (element: Element) => boolean): TextRun | null {
  if (firstElementOf(element) === null && shadowOf(element) === null && tagOf(element) !== 'slot') {
    const text = raw.trim();
    return /\s/.test(text) ? null : { element, text, tight: true };
  }
  const parts = partsOf(element, shown);
  return parts && { element, text: parts.map((part) => part.text).join(''), tight: standTogether(parts) };
}

/** Some of the texts on a surface, also in its slots, and in the open shadow roots and embedded documents inside it. */
export function textsOn(
  look: Look,
  surface: Element,
  textsOf: (look: Look, root: Root) => readonly PageText[],
): readonly PageText[] {
  return scopesOf(surface, look.roots).flatMap((scope) => {
    if (!isElement(scope)) return textsOf(look, scope);
    const root = Node.prototype.getRootNode.call(scope);
    const own = isDocument(root) || isShadowRoot(root) ? textsOf(look, root) : [];
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
