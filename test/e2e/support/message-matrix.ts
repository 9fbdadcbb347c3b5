import { expect } from 'vitest';
import { envelope } from '../../../src/messages/envelope';
import { samples, types } from '../../../src/messages/testing/samples';
import type { MessageType } from '../../../src/messages/contract';

/** Who a sender is to the background; `nobody` gets no answer at all. */
export type Standing = 'content' | 'page' | 'stranger' | 'nobody';

/**
 * What each may send, said a second time and by hand: whoever adds a message has to decide here as well, and a mistake in
 * the product's own table does not repeat itself in what it is measured against.
 */
const mayBeSentBy: Readonly<Record<'content' | 'page', readonly MessageType[]>> = {
  content: [
    'capture.clipboard',
    'capture.known',
    'capture.save',
    'guide.load',
    'journey.hello',
    'journey.report',
    'pointed.recall',
    'pointed.remember',
    'pointing.load',
  ],
  page: [
    'backup.export',
    'backup.exportPlain',
    'backup.import',
    'backup.preview',
    'clipboard.copied',
    'journey.current',
    'journey.show',
    'journey.start',
    'providers.list',
    'settings.get',
    'settings.set',
    'sites.add',
    'sites.expect',
    'sites.list',
    'sites.remove',
    'tokens.add',
    'tokens.copyText',
    'tokens.describe',
    'tokens.list',
    'tokens.open',
    'tokens.remove',
    'tokens.restore',
    'vault.forgetLost',
    'vault.lock',
    'vault.lost',
    'vault.passphrase',
    'vault.restoreLost',
    'vault.status',
    'vault.unlock',
    'vault.withoutPassphrase',
  ],
};

/** Every message of the contract has its place above, once. */
export function everyTypeHasItsRow(): void {
  expect([...mayBeSentBy.content, ...mayBeSentBy.page].toSorted()).toEqual(types.toSorted());
}

/** Sends messages in the place of one kind of sender, and gives the answers in order. */
export type Speak = (messages: readonly unknown[]) => Promise<readonly unknown[]>;

/**
 * Sends every type of message. What the sender may not send is sent with a payload that would be right, and refused for
 * its sender. What it may send is sent with one that no guard lets through, so that the refusal shows how far it came,
 * and nothing happens.
 */
export async function proveStanding(standing: Standing, speak: Speak): Promise<void> {
  const mayPass = (type: MessageType): boolean =>
    (standing === 'content' || standing === 'page') && mayBeSentBy[standing].includes(type);
  const sent = types.flatMap((type) =>
    mayPass(type)
      ? [envelope(type, { junk: 1 })]
      : [envelope(type, samples[type]), envelope(type, { junk: 1 })],
  );
  const answers = await speak(sent);
  const expected = sent.map(({ type }) => {
    if (standing === 'nobody') return `${type}: nothing`;
    return `${type}: ${types.some((one) => one === type && mayPass(one)) ? 'payload' : 'sender'}`;
  });
  expect(answers.map((answer, at) => `${sent[at]?.type ?? ''}: ${refusalIn(answer)}`)).toEqual(expected);
}

/** Whatever is done, `everything` reads the same afterwards. */
export async function unchanged(everything: () => Promise<unknown>, act: () => Promise<void>): Promise<void> {
  const before = await everything();
  await act();
  expect(await everything()).toEqual(before);
}

/** Why the router refused; `nothing` for no answer, and the whole answer where there is one. */
function refusalIn(answer: unknown): string {
  if (answer === null) return 'nothing';
  if (typeof answer === 'object' && 'refused' in answer) return String(answer.refused);
  return JSON.stringify(answer);
}
