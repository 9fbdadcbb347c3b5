import type { Field, Provider, Step } from '../providers/definition';
import type { FieldReading } from './field-reading';
import type { Finding } from './finding';
import { hasMark, type Marks } from './marks';

/** How a step of the recognised page looks at this moment. */
export interface StepObservation {
  readonly target: 'found' | 'ambiguous' | 'shut' | 'not-yet' | 'absent';
  readonly fields: readonly FieldObservation[];
}

export interface FieldObservation {
  readonly field: Field;
  readonly reading: FieldReading;
  readonly findings: readonly Finding[];
}

export interface Situation {
  /** The recognised page, or null. */
  readonly page: string | null;
  /** One observation for each step of that page, by step id. */
  readonly steps: ReadonlyMap<string, StepObservation>;
  readonly marks: Marks;
  /** Kinds of token that are saved, or were stored before, on the page as it stands. */
  readonly saved: ReadonlySet<string>;
  /** The step to which the person went back on this page, or null. */
  readonly pinned: string | null;
  /** Whether a key was pressed a moment ago: then the guide stays with the field in which the person is. */
  readonly isTyping: boolean;
}

export interface Resolution {
  readonly step: Step;
  /** `shut`: the target is in a menu that has to be opened first. `waiting`: the page is still loading; keep what is shown. */
  readonly state: 'step' | 'field' | 'lost' | 'ambiguous' | 'shut' | 'waiting';
  /** Counted from 1. */
  readonly index: number;
  readonly count: number;
  /** The field that needs the person most, where the step has fields. */
  readonly attention: FieldObservation | null;
  /** What the checks have to say here: of the field in question, and the advice on the form before it is sent. */
  readonly findings: readonly Finding[];
  /** The step before it on the same page, to which "Back" goes. */
  readonly previous: Step | null;
}

/**
 * The step to show. It follows from the page: of the steps that belong to the recognised page, the first that is not
 * behind the person. Null when no page is recognised, because then nothing can be justified.
 */
export function resolveStep(provider: Provider, situation: Situation): Resolution | null {
  const here = provider.steps.filter((step) => step.page === situation.page);
  const last = here.at(-1);
  if (!last) return null;
  const pinned = here.find((step) => step.id === situation.pinned);
  const step =
    pinned ??
    here.find((candidate) => holdsThePerson(candidate, situation)) ??
    firstOpen(provider, here, situation) ??
    last;
  return describe(provider, here, step, situation);
}

function firstOpen(provider: Provider, here: readonly Step[], situation: Situation): Step | undefined {
  const open = here.find((step) => !isBehind(provider, step, situation));
  if (!open || observed(open, situation).target !== 'absent') return open;
  const at = here.indexOf(open);
  // A token that can be saved already needs nothing that leads to it.
  const next = here[at + 1];
  if (next?.token !== undefined && observed(next, situation).target === 'found') return next;
  // Where the way back is the only thing that the page offers, an unfinished detour is offered again instead of "not found".
  const before = here.slice(0, at).findLast((step) => step.done.when === 'used');
  const isAgain =
    before &&
    !hasMark(situation.marks, 'said', before) &&
    observed(before, situation).target === 'found' &&
    !hasEnded(provider, before, situation);
  return isAgain ? before : open;
}

/**
 * Whether the person went through a whole detour. Then something was probably made that is only not found, for instance
 * because the page calls it otherwise, and making another one would be bad advice.
 */
function hasEnded(provider: Provider, step: Step, { marks }: Situation): boolean {
  const last = detourFrom(provider, step).findLast((later) => later.done.when === 'used');
  return last !== undefined && hasMark(marks, 'used', last);
}

/** The steps on other pages that lead from a step back to its own page. */
function detourFrom(provider: Provider, step: Step): readonly Step[] {
  const rest = restAfter(provider, step);
  const back = rest.findIndex((later) => later.page === step.page);
  return back === -1 ? [] : rest.slice(0, back);
}

function restAfter(provider: Provider, step: Step): readonly Step[] {
  return provider.steps.slice(provider.steps.indexOf(step) + 1).filter((later) => !later.optional);
}

/** While the person types in a field, or is in one and makes a mistake, the guide stays there, whichever step would be next. */
function holdsThePerson(step: Step, situation: Situation): boolean {
  if (hasMark(situation.marks, 'said', step)) return false;
  return observed(step, situation).fields.some(
    ({ reading, findings }) =>
      reading.focused && (situation.isTyping || findings.some((finding) => finding.tone === 'mistake')),
  );
}

function isBehind(provider: Provider, step: Step, situation: Situation): boolean {
  if (hasMark(situation.marks, 'said', step)) return true;
  switch (step.done.when) {
    case 'filled': {
      const { fields } = observed(step, situation);
      return fields.some(({ reading }) => reading.present) && fields.every(isSettled);
    }
    case 'used':
      return hasMark(situation.marks, 'used', step) && hasLed(provider, step, situation);
    case 'saved':
      return step.token !== undefined && situation.saved.has(step.token);
    case 'said':
      return false;
  }
}

function isSettled({ findings }: FieldObservation): boolean {
  return findings.every((finding) => finding.tone === 'met' || finding.tone === 'advice');
}

/** Whether using a step led somewhere: to the next step on this page, or through other pages to the end of the detour. */
function hasLed(provider: Provider, step: Step, situation: Situation): boolean {
  const next = restAfter(provider, step)[0];
  if (next?.page === step.page) return ['found', 'ambiguous'].includes(observed(next, situation).target);
  const detour = detourFrom(provider, step).filter((later) => later.done.when === 'used');
  const furthest = detour.findLast((later) => hasMark(situation.marks, 'seen', later));
  return furthest !== undefined && hasMark(situation.marks, 'used', furthest);
}

function describe(provider: Provider, here: readonly Step[], step: Step, situation: Situation): Resolution {
  const journey = provider.steps.filter((one) => !one.optional || one === step);
  const { target, fields } = observed(step, situation);
  const attention = mostUrgent(fields, step, situation.isTyping);
  return {
    step,
    state: stateOf(target, attention),
    index: journey.indexOf(step) + 1,
    count: journey.length,
    attention,
    findings: attention ? spoken(attention) : adviceOnForm(here, situation),
    previous: here[here.indexOf(step) - 1] ?? null,
  };
}

function stateOf(target: StepObservation['target'], attention: FieldObservation | null): Resolution['state'] {
  if (attention?.reading.present) return hasSomethingToSay(attention) ? 'field' : 'step';
  if (target === 'absent') return 'lost';
  if (target === 'not-yet') return 'waiting';
  return target === 'ambiguous' || target === 'shut' ? target : 'step';
}

/** Mistakes and advice always; what is still open only where it is a list of rules or the field was touched. */
function spoken(attention: FieldObservation): readonly Finding[] {
  const isRules = attention.field.checks.some(({ check }) => check === 'password');
  return attention.findings.filter(({ tone }) => isRules || isTouched(attention.reading) || tone !== 'open');
}

/** Before a form is sent, the card repeats what cannot be changed later, whichever field it concerns. */
function adviceOnForm(here: readonly Step[], situation: Situation): readonly Finding[] {
  return here
    .flatMap((step) => observed(step, situation).fields)
    .flatMap(({ findings }) => findings)
    .filter(({ tone }) => tone === 'advice' || tone === 'mistake');
}

/** An untouched field is not scolded: the step's own words say what to fill in. */
function hasSomethingToSay({ reading, findings }: FieldObservation): boolean {
  return isTouched(reading) && findings.some((finding) => finding.tone !== 'met');
}

function isTouched(reading: FieldReading): boolean {
  return reading.focused || reading.value !== '' || reading.entries.length > 0 || reading.pending !== '';
}

/**
 * The field to talk about: the one in which the person is, as long as it needs them; else the first with a mistake, else
 * the first that is still open. When none needs them, a step that is only about its fields stays with the first, and one
 * that ends in a press points at its target.
 */
function mostUrgent(
  fields: readonly FieldObservation[],
  step: Step,
  isTyping: boolean,
): FieldObservation | null {
  const present = fields.filter(({ reading }) => reading.present);
  const has = (tone: Finding['tone']) => (field: FieldObservation) =>
    field.findings.some((finding) => finding.tone === tone);
  const needsPerson = (field: FieldObservation): boolean => {
    if (has('mistake')(field) || has('open')(field)) return true;
    return has('advice')(field) && (isTyping || !isTouched({ ...field.reading, focused: false }));
  };
  const focused = present.find((field) => field.reading.focused && needsPerson(field));
  // Right after the last one was settled, the person is still in it.
  const last = present.find(({ reading }) => reading.focused) ?? present[0] ?? null;
  const fallback = step.done.when === 'filled' ? last : null;
  return focused ?? present.find(has('mistake')) ?? present.find(has('open')) ?? fallback;
}

function observed(step: Step, situation: Situation): StepObservation {
  return situation.steps.get(step.id) ?? { target: 'absent', fields: [] };
}
