import type { Provider, Step } from '../providers/definition';
import { hasMark, mark, unmark, type MarkKind, type Marks } from '../guide/marks';
import type { FormDetails, JourneyMemory } from '../messages/contract';

/** What the journey in this tab remembers beside the page: steps the person passed, and what the form said. */
export interface Memory {
  readonly marks: Marks;
  readonly form: FormDetails;
  readonly hidden: boolean;
}

export function recall(memory: JourneyMemory): Memory {
  return { marks: new Set(memory.confirmed), form: memory.form, hidden: memory.hidden };
}

export function remember(memory: Memory, provider: Provider, kind: MarkKind, step: Step): Memory {
  if (memory.marks.has(`${kind}:${step.id}`) && kind !== 'used') return memory;
  return { ...memory, marks: mark(provider, memory.marks, kind, step) };
}

export function takeBack(memory: Memory, provider: Provider, step: Step): Memory {
  return { ...memory, marks: unmark(provider, memory.marks, step) };
}

/** Takes in what the form says now. Fields that are not on the page keep what they said before. */
export function noteForm(memory: Memory, said: FormDetails): Memory {
  const changed = Object.entries(said).some(
    ([id, value]) => JSON.stringify(memory.form[id]) !== JSON.stringify(value),
  );
  return changed ? { ...memory, form: { ...memory.form, ...said } } : memory;
}

/** The details that a kind of token is stored with. */
export function detailsFor(form: FormDetails, records: readonly string[]): FormDetails {
  return Object.fromEntries(Object.entries(form).filter(([id]) => records.includes(id)));
}

/** Whether the person has a token from this journey, so that it is over until they ask for it again. */
export function hasFinished({ steps }: Provider, { marks }: Memory): boolean {
  return steps.some((step) => step.token && hasMark(marks, 'said', step));
}
