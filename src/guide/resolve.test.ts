import { describe, expect, test } from 'vitest';
import type { Provider, Step } from '../providers/definition';
import type { FieldReading } from './field-reading';
import { mark, unmark, type Marks } from './marks';
import { resolveStep, type FieldObservation, type StepObservation } from './resolve';

function step(id: string, page: string, when: Step['done']['when'], more: Partial<Step> = {}): Step {
  return { id, page, target: [], done: { when }, ...more };
}

/** A journey with a detour: from the list into a form and back, as many dashboards have it. */
const steps: Step[] = [
  step('issue', 'list', 'used'),
  step('fill', 'form', 'filled'),
  step('save', 'form', 'used'),
  step('confirm', 'popup', 'used'),
  step('copy', 'list', 'used'),
  step('keep', 'list', 'saved', { token: 'key' }),
];
const provider: Provider = {
  id: 'example',
  name: 'Example',
  hosts: [],
  excluded: [],
  ownHost: false,
  links: { start: '', docs: '' },
  languages: ['en'],
  words: {},
  pages: [],
  steps,
  fields: [],
  tokens: [],
  use: { example: { method: 'GET', url: '' } },
  verified: { date: '', language: 'en', on: 'practice', how: '' },
};

const found: StepObservation = { target: 'found', fields: [] };
const absent: StepObservation = { target: 'absent', fields: [] };

function marks(...ids: readonly string[]): Marks {
  let all: Marks = new Set();
  for (const id of ids) {
    const [kind, name] = id.split(':');
    const of = steps.find((one) => one.id === name);
    if (of && (kind === 'seen' || kind === 'used' || kind === 'said')) all = mark(provider, all, kind, of);
  }
  return all;
}

function shown(
  page: string | null,
  observations: Readonly<Record<string, StepObservation>>,
  memory: Marks = marks(),
  more: { pinned?: string; saved?: readonly string[]; isTyping?: boolean } = {},
): string | null {
  const resolution = resolveStep(provider, {
    page,
    steps: new Map(Object.entries(observations)),
    marks: memory,
    saved: new Set(more.saved),
    pinned: more.pinned ?? null,
    isTyping: more.isTyping ?? false,
  });
  return resolution && `${resolution.step.id} ${resolution.state}`;
}

const list = { issue: found, copy: found, keep: found };

describe('the step follows from the page', () => {
  test('no page, nothing to show', () => {
    expect(shown(null, {})).toBeNull();
  });

  test('a fresh start on the list asks to issue a token, although older ones stand there', () => {
    expect(shown('list', list)).toBe('issue step');
  });

  test('through the form and back, the next step is to copy', () => {
    expect(
      shown(
        'list',
        list,
        marks('seen:issue', 'used:issue', 'seen:save', 'used:save', 'seen:confirm', 'used:confirm'),
      ),
    ).toBe('copy step');
  });

  test('an edition without a confirmation leads to the same step', () => {
    expect(shown('list', list, marks('used:issue', 'seen:save', 'used:save'))).toBe('copy step');
  });

  test('a cancelled form or confirmation is no progress', () => {
    expect(shown('list', list, marks('used:issue', 'seen:save'))).toBe('issue step');
    expect(shown('list', list, marks('used:issue', 'seen:save', 'used:save', 'seen:confirm'))).toBe(
      'issue step',
    );
  });

  test('issuing again starts afresh', () => {
    const done = marks('used:issue', 'seen:save', 'used:save', 'used:copy');
    expect(shown('list', list, mark(provider, done, 'used', steps[0] ?? step('', '', 'said')))).toBe(
      'issue step',
    );
  });

  test('a form that saved nothing offers to issue again, not a copy that is not there', () => {
    expect(
      shown(
        'list',
        { issue: found, copy: absent, keep: absent },
        marks('used:issue', 'seen:save', 'used:save'),
      ),
    ).toBe('issue step');
  });

  test('what was made and is not found is said to be so, and not made once more', () => {
    const made = marks('used:issue', 'seen:save', 'used:save', 'seen:confirm', 'used:confirm');
    expect(shown('list', { issue: found, copy: absent, keep: absent }, made)).toBe('copy lost');
    expect(shown('list', { issue: found, copy: found, keep: absent }, made)).toBe('copy step');
  });

  test('a token that stands there to be saved is not waited for until a copy leads to it', () => {
    const made = marks('used:issue', 'seen:save', 'used:save', 'seen:confirm', 'used:confirm');
    expect(shown('list', { issue: absent, copy: absent, keep: found }, made)).toBe('keep step');
    expect(shown('list', { issue: absent, copy: absent, keep: found })).toBe('issue lost');
  });

  test('the person can say that a step is done, and go back', () => {
    const said = marks('said:issue');
    expect(shown('list', list, said)).toBe('copy step');
    expect(shown('list', list, unmark(provider, said, steps[0] ?? step('', '', 'said')))).toBe('issue step');
    expect(shown('list', list, said, { pinned: 'issue' })).toBe('issue step');
  });

  test('a saved token leaves the last step standing', () => {
    const memory = marks('said:issue', 'used:copy');
    expect(shown('list', list, memory, { saved: ['key'] })).toBe('keep step');
  });
});

describe('honesty', () => {
  test.each([
    ['absent', 'save lost'],
    ['ambiguous', 'save ambiguous'],
    ['not-yet', 'save waiting'],
  ] as const)('a target that is %s is said to be so', (target, expected) => {
    expect(shown('form', { save: { target, fields: [] } }, marks('said:fill'))).toBe(expected);
  });
});

describe('fields', () => {
  function field(
    id: string,
    part: Partial<FieldReading>,
    tone?: 'open' | 'mistake' | 'advice',
  ): FieldObservation {
    return {
      field: { id, target: [], kind: 'text', checks: [] },
      reading: { id, present: true, value: '', entries: [], pending: '', focused: false, ...part },
      findings: tone ? [{ field: id, tone, message: { from: 'check', name: 'x', with: [] } }] : [],
    };
  }
  const form = (...fields: readonly FieldObservation[]) => ({
    fill: { target: 'found' as const, fields },
    save: found,
  });

  test('an untouched form is a step, a touched field with something to say a field', () => {
    expect(shown('form', form(field('name', {}, 'open')))).toBe('fill step');
    expect(shown('form', form(field('name', {}, 'open'), field('ips', { value: 'x' }, 'mistake')))).toBe(
      'fill field',
    );
  });

  test('complete fields lead on, advice does not hold back', () => {
    expect(shown('form', form(field('name', { value: 'ci' }), field('limit', {}, 'advice')))).toBe(
      'save step',
    );
  });

  test('a mistake in the field where the person is comes first, unless they said that it is fine', () => {
    const slip = form(
      field('name', { value: 'ci' }),
      field('ips', { pending: '10', focused: true }, 'mistake'),
    );
    expect(shown('form', slip)).toBe('fill field');
    expect(shown('form', slip, marks('said:fill'))).toBe('save step');
  });

  test('the card does not run ahead of a person who types', () => {
    const typing = form(field('name', { value: 'c', focused: true }, 'advice'));
    expect(shown('form', typing, marks(), { isTyping: true })).toBe('fill field');
    expect(shown('form', typing, marks(), { isTyping: false })).toBe('save step');
  });

  test('the ring stays with the field that a person has just settled, and does not go back to the first', () => {
    const resolution = resolveStep(provider, {
      page: 'form',
      steps: new Map(
        Object.entries(
          form(field('name', { value: 'ci' }), field('range', { value: 'read', focused: true })),
        ),
      ),
      marks: marks(),
      saved: new Set(),
      pinned: null,
      isTyping: true,
    });
    expect(resolution?.attention?.field.id).toBe('range');
  });
});
