import { expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '../lib/result';
import type { SendFailure } from '../messages/send';
import type { Ask } from './ask';
import { patient } from './patient';

/** A background that answers in the order of the list; `null` is silence. */
function background(replies: readonly (Result<never, SendFailure> | 'answers' | null)[]): {
  ask: Ask;
  asked: string[];
} {
  const asked: string[] = [];
  const waiting = [...replies];
  const ask: Ask = (type) => {
    asked.push(type);
    const reply = waiting.shift() ?? null;
    if (reply === null) return new Promise(() => undefined);
    return Promise.resolve(reply === 'answers' ? ok({ ok: true } as never) : reply);
  };
  return { ask, asked };
}

test('silence becomes “no answer” after a time, and a question is asked once more', async () => {
  vi.useFakeTimers();
  const { ask, asked } = background([null, null]);
  const answer = patient(ask, 100)('tokens.list', {});
  await vi.advanceTimersByTimeAsync(200);
  expect(await answer).toEqual(fail('no-answer'));
  expect(asked).toEqual(['tokens.list', 'tokens.list']);
  vi.useRealTimers();
});

test('a worker that was just starting answers the second question', async () => {
  const { ask } = background([fail('no-answer'), 'answers']);
  expect((await patient(ask)('tokens.list', {})).ok).toBe(true);
});

test('what changes something is never sent twice', async () => {
  const { ask, asked } = background([fail('no-answer'), 'answers']);
  expect(await patient(ask)('tokens.remove', { id: 'x' })).toEqual(fail('no-answer'));
  expect(asked).toEqual(['tokens.remove']);
});

test('a refusal is final', async () => {
  const { ask, asked } = background([fail('refused'), 'answers']);
  expect(await patient(ask)('tokens.list', {})).toEqual(fail('refused'));
  expect(asked).toEqual(['tokens.list']);
});
