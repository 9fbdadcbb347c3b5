import { expect, test } from 'vitest';
import { protocol } from './contract';
import { send, type Post } from './send';

const answering =
  (reply: unknown): Post =>
  () =>
    Promise.resolve(reply);

test('an answer of the right type is handed on', async () => {
  const status = { state: 'open', protection: 'device', locksAt: null } as const;
  const reply = { latchkey: protocol, type: 'vault.status', answer: status };
  expect(await send('vault.status', {}, answering(reply))).toEqual({ ok: true, value: status });
});

test('a message says which protocol it speaks', async () => {
  const sent: unknown[] = [];
  await send('journey.hello', { protocol }, (message) => {
    sent.push(message);
    return Promise.resolve();
  });
  expect(sent).toEqual([{ latchkey: protocol, type: 'journey.hello', payload: { protocol } }]);
});

test.each([
  undefined,
  null,
  true,
  {},
  { type: 'vault.status' },
  { latchkey: 1, type: 'vault.lock', answer: {} },
])('the answer %j is no answer', async (reply) => {
  expect(await send('vault.status', {}, answering(reply))).toEqual({ ok: false, error: 'no-answer' });
});

test('refusals of the router are told apart', async () => {
  const refused = (reason: string) =>
    send('vault.status', {}, answering({ latchkey: 2, type: 'vault.status', refused: reason }));
  expect(await refused('outdated')).toEqual({ ok: false, error: 'outdated' });
  expect(await refused('sender')).toEqual({ ok: false, error: 'refused' });
});

test('without an extension behind it, a script is told that it is gone', async () => {
  const lost: Post = () => Promise.reject(new Error('Extension context invalidated.'));
  expect(await send('vault.status', {}, lost)).toEqual({ ok: false, error: 'gone' });
});
