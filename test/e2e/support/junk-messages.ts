import fc from 'fast-check';
import { expect } from 'vitest';
import { envelope, isEnvelope } from '../../../src/messages/envelope';
import { guards } from '../../../src/messages/guards';
import { samples, types } from '../../../src/messages/testing/samples';
import type { Speak } from './message-matrix';
import { newSeed } from './seeded';

/** What survives the way between two contexts of a browser, and comes in no payload that is right. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'token', 'provider', 'text'),
    fc.jsonValue({ maxDepth: 2 }),
  ),
);

/** A payload that would be right, with one member that is anything, or with one too many or too few. */
function nearlyRight(type: keyof typeof samples): fc.Arbitrary<unknown> {
  const sample: Readonly<Record<string, unknown>> = { ...samples[type] };
  const keys = [...Object.keys(sample), 'extra'];
  return fc
    .record({ key: fc.constantFrom(...keys), value: fc.option(anything, { nil: undefined }) })
    .map(({ key, value }) => ({ ...sample, [key]: value }));
}

/** Messages of which none may come through: payloads that no guard lets through, and envelopes that are none. */
function junkMessages(seed: number, count: number): readonly unknown[] {
  const payloads = fc
    .constantFrom(...types)
    .chain((type) =>
      fc.oneof(anything, nearlyRight(type)).map((payload) => ({ type, payload: throughTheWire(payload) })),
    )
    .filter(({ type, payload }) => {
      const guard: (value: unknown) => boolean = guards[type];
      return !guard(payload);
    })
    .map(({ type, payload }) => envelope(type, payload));
  const envelopes = fc.oneof(
    anything.map((value) => ({ latchkey: 1, type: 'vault.everything', payload: value })),
    anything.filter((value) => value !== null && !isEnvelope(value)),
  );
  return fc.sample(fc.oneof({ weight: 9, arbitrary: payloads }, { weight: 1, arbitrary: envelopes }), {
    seed,
    numRuns: count,
  });
}

/** Sends the same junk in each of these ways. */
export async function proveJunk(count: number, ...ways: readonly Speak[]): Promise<void> {
  const seed = newSeed();
  const messages = junkMessages(seed, count);
  for (const speak of ways) await proveRefused(seed, messages, speak);
}

/** Every one is refused, or is no message at all and gets no answer. A handler that ran or threw would show. */
async function proveRefused(seed: number, messages: readonly unknown[], speak: Speak): Promise<void> {
  const answers = await speak(messages);
  expect(answers).toHaveLength(messages.length);
  const wrong = messages
    .map((message, at) => ({ message, answer: answers[at] }))
    .filter(({ message, answer }) => (isKnown(message) ? !isRefusal(answer) : answer !== null));
  expect(wrong, `seed ${seed}`).toEqual([]);
}

function isKnown(message: unknown): boolean {
  return isEnvelope(message) && Object.hasOwn(samples, message.type);
}

function isRefusal(answer: unknown): boolean {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'refused' in answer &&
    (answer.refused === 'payload' || answer.refused === 'sender')
  );
}

/** As the other side will see it. */
function throughTheWire(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
