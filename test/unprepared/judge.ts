import { checkedSight } from './sight';
import { contains } from '../../src/lib/tree';
import type { Provider } from '../../src/providers/definition';
import type { Drawn, Screen } from './screen';

export type Outcome = 'right' | 'not sure' | 'wrong';

export interface Judgement {
  readonly outcome: Outcome;
  /** What was seen instead, for the reader of a failing test. */
  readonly because: string;
}

/** What the guide would make of the page that is drawn now, beside what is right on it. */
export function judge(provider: Provider, screen: Screen, drawn: Drawn): Judgement {
  const seen = checkedSight(provider, screen);
  if (seen.offered !== null && seen.offered !== drawn.token)
    return { outcome: 'wrong', because: 'it offers to save something else' };
  if (seen.ring && !drawn.right.some((right) => isAround(seen.ring ?? right, right))) {
    return { outcome: 'wrong', because: `${seen.summary}, ring on ${nameOf(seen.ring)}` };
  }
  if (seen.step !== screen.step)
    return {
      outcome: seen.step === null ? 'not sure' : seen.ring ? 'wrong' : 'not sure',
      because: seen.summary,
    };
  return seen.ring ? { outcome: 'right', because: '' } : { outcome: 'not sure', because: seen.summary };
}

/** A ring may lie in the right element, or around it as long as it encloses nothing else of note. */
function isAround(ring: Element, right: Element): boolean {
  if (contains(right, ring)) return true;
  if (!contains(ring, right)) return false;
  const inner = right.getBoundingClientRect();
  const outer = ring.getBoundingClientRect();
  return outer.width <= inner.width * 1.5 + 80 && outer.height <= inner.height * 1.5 + 60;
}

function nameOf(element: Element): string {
  return `<${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}="${value.slice(0, 24)}"`).join(' ')}> ${element.textContent.trim().slice(0, 40)}`;
}
