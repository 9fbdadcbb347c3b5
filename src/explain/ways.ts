import type { ExplainedWay } from '../lib/explanation';
import type { Locator } from '../providers/locator';
import type { Candidate } from '../recognition/candidate';
import { compete, isAround, objection } from '../recognition/compete';
import { findCandidates } from '../recognition/find';
import type { Counts, Look } from '../recognition/look';
import { describeLocator } from './sign-words';
import { boxOf, tagOf } from '../lib/tree';

/** One locator, tried by itself, with every element that it led to. */
export interface TriedWay {
  readonly locator: Locator;
  readonly tried: readonly { readonly element: Element; readonly why: string | null }[];
  readonly best: readonly Element[];
}

/** Tries one locator and asks for each candidate by itself why it is not the one. */
export function tryWay(locator: Locator, look: Look, surface: Element | null, counts: Counts): TriedWay {
  const found = new Map<Element, Candidate>();
  for (const candidate of findCandidates(locator, look, surface)) found.set(candidate.element, candidate);
  const candidates = [...found.values()];
  const winners = compete(
    candidates.filter(({ element }) => counts(element)),
    locator,
    look,
    surface,
  );
  const isOpen = winners.length === 1 && winners.some(isAround);
  const best = isOpen ? [] : winners;
  const tried = candidates.map(({ element }) => {
    if (winners.includes(element)) return { element, why: isOpen ? 'leads to the open page' : null };
    const why = counts(element) ? 'a weaker match' : 'copies something else';
    return { element, why: objection(element, locator, look, surface) ?? why };
  });
  return { locator, tried, best };
}

/** The same as numbers and words of ours. */
export function explainWay({ locator, tried, best }: TriedWay, won: boolean): ExplainedWay {
  const reasons = new Map<string, number>();
  for (const { why } of tried) if (why !== null) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  return {
    way: describeLocator(locator).slice(0, 400),
    candidates: tried.length,
    best: best.length,
    won,
    refused: [...reasons].slice(0, 20).map(([why, count]) => ({ why, count })),
    first: tried.slice(0, 5).map(({ element, why }) => ({ shape: shapeOf(element), why })),
  };
}

/** Tag, size and place: enough to know which element is meant, and nothing of what it says. */
function shapeOf(element: Element): string {
  const { x, y, width, height } = boxOf(element);
  const [left, top, across, down] = [x, y, width, height].map(Math.round);
  return `${plainTag(element)} ${across}×${down} at ${left},${top}`;
}

/** Names that a page made up for its elements could tell about it. */
export function plainTag(element: Element): string {
  const tag = tagOf(element);
  if (!tag.includes('-')) return /^[a-z][a-z0-9]{0,11}$/i.test(tag) ? tag : 'element';
  return /(?:^|-)(?:button|btn)$/.test(tag) ? 'x-button' : 'x-part';
}
