import type { Provider, Step } from '../providers/definition';

/**
 * What the page cannot show and the journey therefore remembers, as short strings: `seen:` the step was shown,
 * `used:` its target was pressed, `said:` the person pressed "Done, next step".
 */
export type Marks = ReadonlySet<string>;

export type MarkKind = 'seen' | 'used' | 'said';

export function hasMark(marks: Marks, kind: MarkKind, step: Step): boolean {
  return marks.has(`${kind}:${step.id}`);
}

/** Remembers a step. Using a step again starts everything that follows it afresh, so that a cancelled form is no progress. */
export function mark(provider: Provider, marks: Marks, kind: MarkKind, step: Step): Marks {
  const next = new Set(marks);
  if (kind === 'used') {
    const at = provider.steps.indexOf(step);
    for (const later of provider.steps.slice(at + 1)) forget(next, later);
  }
  next.add(`${kind}:${step.id}`);
  return next;
}

/** Takes back what was remembered of a step and of all that follow it, for "Back". */
export function unmark(provider: Provider, marks: Marks, step: Step): Marks {
  const next = new Set(marks);
  for (const later of provider.steps.slice(provider.steps.indexOf(step))) forget(next, later);
  return next;
}

function forget(marks: Set<string>, step: Step): void {
  for (const kind of ['seen', 'used', 'said']) marks.delete(`${kind}:${step.id}`);
}
