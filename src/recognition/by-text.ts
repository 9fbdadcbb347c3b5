import type { Candidate } from './candidate';
import type { Look } from './look';
import { contentText } from './name';
import { textsIn, type PageText } from './page-texts';
import { inPieces } from './per-look';
import { piecewise } from './pieces';
import { OWN_HOST, contains, bodyOf, firstElementOf, holdsAny, parentOf, rawText, tagOf } from '../lib/tree';
import type { Hit } from './words';

/** A text on the page that is a word as a whole, and the smallest element that holds it. */
export interface Mention {
  readonly element: Element;
  readonly hit: Hit;
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option', 'title', OWN_HOST]);
/** How far a text that is split over elements is pieced together. */
const CLIMB = 4;

type Mentions = Map<string, Mention[]>;

/** The mentions of a word in text, from one walk over the text of the page for all words. */
export function mentionsOf(look: Look, word: string): readonly Mention[] {
  return allMentions(look).get(word) ?? [];
}

/** All mentions of all words. */
export const allMentions = inPieces(function* (look): Generator<void, Mentions> {
  const found: Mentions = new Map();
  const seen = new Set<Element>();
  for (const root of look.roots) {
    // Most roots hold none of the words: then their text nodes are never touched.
    const scope = bodyOf(root);
    if (!scope || !look.lexicon.begins.test(rawText(scope))) continue;
    const texts = yield* textsIn.ahead(look, root);
    yield* piecewise(texts, (text) => climbFrom(text, look, seen, found));
  }
  return found;
});

function climbFrom({ node, text }: PageText, look: Look, seen: Set<Element>, found: Mentions): void {
  const { begins, longest } = look.lexicon;
  if (text.length > longest) return;
  // An underlined or coloured first letter: too short for the quick test.
  const isStart = (): boolean => text.length < 4 && /\p{L}/u.test(text) && look.lexicon.isBeginning(text);
  if (!begins.test(text) && !isStart()) return;
  const parent = holderOfText(node);
  if (parent && !SILENT.has(tagOf(parent))) climb(parent, look, seen, found);
}

/** What stands in for words that no text node holds. */
const GIVEN = '[aria-label],[alt],svg title,input[value],slot';

/** The element's text as shown; the raw one where that is the same, or cannot be a word, because it is read much faster. */
function textOf(element: Element, look: Look): string {
  const raw = rawText(element);
  const isEnough =
    firstElementOf(element) === null || !(look.lexicon.maybe.test(raw) || holdsAny(element, GIVEN));
  return isEnough ? raw : contentText(element);
}

/** Tries the text's element, and those around it as long as their text is the beginning of a word. */
function climb(from: Element, look: Look, seen: Set<Element>, found: Mentions): void {
  let at: Element | null = from;
  for (let step = 0; at && step < CLIMB && !seen.has(at); step++) {
    seen.add(at);
    const text = textOf(at, look);
    if (text.length > look.lexicon.longest) return;
    for (const hit of hitsOf(at, text, look)) {
      const known = found.get(hit.word);
      if (known) known.push({ element: at, hit });
      else found.set(hit.word, [{ element: at, hit }]);
    }
    if (!look.lexicon.isBeginning(text)) return;
    at = holderOfText(at);
  }
}

/** A button with a name of its own may stand within the words, as the one that sorts a column: what is only seen counts, too. */
function hitsOf(element: Element, text: string, look: Look): readonly Hit[] {
  const hits = look.match(text);
  // What can be seen is asked last, because it costs most.
  if (hits.length > 0 || look.match(rawText(element)).length === 0) return hits;
  return look.match(contentText(element, 'seen'));
}

/** A slot has no box and no text of its own; what is seen is the element around it. */
function holderOfText(node: Node): Element | null {
  let holder = parentOf(node);
  while (holder && tagOf(holder) === 'slot') holder = parentOf(holder);
  return holder;
}

/** The smallest elements whose whole text is the word, visible or not. */
export function textElements(look: Look, word: string, surface: Element | null): readonly Candidate[] {
  const best = new Map<Element, Hit>();
  for (const { element, hit } of mentionsOf(look, word)) {
    if (surface && !contains(surface, element)) continue;
    const known = best.get(element);
    if (!known || rank(hit, look) > rank(known, look)) best.set(element, hit);
  }
  return [...best].map(([element, hit]) => candidateOf(element, hit, 3, look));
}

function rank(hit: Hit, look: Look): number {
  return (hit.exact ? 4 : 0) + (hit.language === look.language ? 2 : 0) + hit.trust;
}

/** The best hit of a word among those of an element. */
export function bestHit(hits: readonly Hit[], word: string, look: Look): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) {
    if (hit.word === word && (!best || rank(hit, look) > rank(best, look))) best = hit;
  }
  return best;
}

export function candidateOf(element: Element, hit: Hit, kind: 1 | 2 | 3, look: Look): Candidate {
  return {
    element,
    fit: hit.exact ? 3 : 2,
    trust: hit.trust,
    ownLanguage: hit.language === look.language,
    kind,
  };
}
