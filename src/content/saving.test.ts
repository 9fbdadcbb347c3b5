import { expect, test } from 'vitest';
import { fail, ok, type Result } from '../lib/result';
import type { CaptureAnswer } from '../messages/contract';
import type { SendFailure } from '../messages/send';
import type { Saving } from './candidate';
import { save, type Ask, type SaveOrder } from './saving';

const order: SaveOrder = {
  from: 'page',
  request: {
    id: 'one',
    provider: 'example',
    kind: 'key',
    token: 'sample',
    details: {},
    account: '',
    confirmed: false,
  },
};

/** A background that answers what it is told to, in order, and then not at all. */
function background(answers: readonly Result<CaptureAnswer, SendFailure>[]): { ask: Ask; ids: string[] } {
  const ids: string[] = [];
  const left = [...answers];
  const ask = ((_type: string, payload: { id: string }) => {
    ids.push(payload.id);
    return Promise.resolve(left.shift() ?? fail('no-answer'));
  }) as unknown as Ask;
  return { ask, ids };
}

async function run(answers: readonly Result<CaptureAnswer, SendFailure>[]) {
  const states: Saving[] = [];
  const { ask, ids } = background(answers);
  const tools = { ask, pause: () => Promise.resolve(), signal: new AbortController().signal };
  await save(order, tools, (saving) => states.push(saving));
  return { kinds: states.map(({ kind }) => kind), ids };
}

test('a card says saved only after the background confirmed this very id', async () => {
  const other: CaptureAnswer = { kind: 'saved', id: 'another', superseded: 0 };
  const mine: CaptureAnswer = { kind: 'saved', id: 'one', superseded: 0 };
  const { kinds, ids } = await run([fail('no-answer'), ok(other), ok(mine)]);
  expect(kinds).toEqual(['saving', 'retrying', 'retrying', 'saved']);
  expect(ids).toEqual(['one', 'one', 'one']);
});

test('a refusal ends the attempt and says why', async () => {
  const { kinds } = await run([ok({ kind: 'refused', id: 'one', reason: 'storage-full' })]);
  expect(kinds).toEqual(['saving', 'refused']);
});

test('an unusual copied value asks the person', async () => {
  expect((await run([ok({ kind: 'unusual', id: 'one' })])).kinds).toEqual(['saving', 'ask']);
});

test.each(['gone', 'outdated'] as const)(
  'an extension that is %s is said to be so instead of trying for ever',
  async (failure) => {
    expect((await run([fail('no-answer'), fail(failure)])).kinds).toEqual(['saving', 'retrying', 'orphaned']);
  },
);

test('a background that does not accept this page is not asked again', async () => {
  expect((await run([fail('refused')])).kinds).toEqual(['saving', 'refused']);
});
