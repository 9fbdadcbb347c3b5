import { expect, test } from 'vitest';
import type { CaptureAnswer } from '../messages/contract';
import type { Saving } from './candidate';
import { save, type Ask, type SaveOrder } from './saving';

const order: SaveOrder = {
  from: 'page',
  request: { id: 'one', provider: 'example', kind: 'key', token: 'sample', details: {}, confirmed: false },
};

/** A background that answers what it is told to, in order; null stands for no answer at all. */
function background(answers: readonly (CaptureAnswer | null)[]): { ask: Ask; ids: string[] } {
  const ids: string[] = [];
  const left = [...answers];
  const ask = ((_type: string, payload: { id: string }) => {
    ids.push(payload.id);
    return Promise.resolve(left.shift() ?? null);
  }) as unknown as Ask;
  return { ask, ids };
}

async function run(answers: readonly (CaptureAnswer | null)[], isAlive = () => true) {
  const states: Saving[] = [];
  const { ask, ids } = background(answers);
  const tools = { ask, isAlive, pause: () => Promise.resolve(), signal: new AbortController().signal };
  await save(order, tools, (saving) => states.push(saving));
  return { kinds: states.map(({ kind }) => kind), ids };
}

test('a card says saved only after the background confirmed this very id', async () => {
  const other: CaptureAnswer = { kind: 'saved', id: 'another', superseded: 0 };
  const mine: CaptureAnswer = { kind: 'saved', id: 'one', superseded: 0 };
  const { kinds, ids } = await run([null, other, mine]);
  expect(kinds).toEqual(['saving', 'retrying', 'retrying', 'saved']);
  expect(ids).toEqual(['one', 'one', 'one']);
});

test('a refusal ends the attempt and says why', async () => {
  const { kinds } = await run([{ kind: 'refused', id: 'one', reason: 'storage-full' }]);
  expect(kinds).toEqual(['saving', 'refused']);
});

test('an unusual copied value asks the person', async () => {
  expect((await run([{ kind: 'unusual', id: 'one' }])).kinds).toEqual(['saving', 'ask']);
});

test('an updated extension is said to be so instead of trying for ever', async () => {
  let looks = 0;
  const { kinds } = await run([null], () => ++looks < 2);
  expect(kinds).toEqual(['saving', 'retrying', 'orphaned']);
});
