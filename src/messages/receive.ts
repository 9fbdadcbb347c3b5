import { browser } from '../platform/browser';
import { protocol, type Answer, type MessageType, type Payload } from './contract';
import { isEnvelope, type Envelope, type Reply, type RouterRefusal } from './envelope';
import { guards } from './guards';
import { senderOf, senders, type Reported, type Self, type Sender, type SenderOf } from './senders';

/** What answers each message. A member of the contract without a handler does not compile. */
export type Table = {
  readonly [T in MessageType]: (payload: Payload<T>, from: SenderOf<T>) => Answer<T> | Promise<Answer<T>>;
};

type Listener = (message: unknown, sender: Reported, answer: (reply: unknown) => void) => boolean;

/**
 * Registers the one and only listener for messages. Anything that is not a message of the contract, or does not come from
 * this extension, gets no answer at all; a sender that may not, or a payload that is not right, gets a refusal.
 */
export function receive(table: Table, self: Self): void {
  const listener: Listener = (message, reported, answer) => {
    if (!isOurs(message, reported, self)) return false;
    // A handler that fails must not look like one that answered: the sender hears nothing and tries again.
    route(message, message.type, reported, table, self).then(answer, () => answer(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

type Ours = Envelope & { readonly type: MessageType };

export function isOurs(message: unknown, reported: Reported, self: Pick<Self, 'id'>): message is Ours {
  return reported.id === self.id && isEnvelope(message) && Object.hasOwn(senders, message.type);
}

/** Checks version, sender and payload, in this order, and only then asks the handler. */
export async function route<T extends MessageType>(
  message: Envelope,
  type: T,
  reported: Reported,
  table: Table,
  self: Self,
): Promise<Reply<T>> {
  const refuse = (refused: RouterRefusal) => ({ latchkey: protocol, type, refused });
  const sender = await senderOf(reported, self);
  if (sender === null || !maySend(type, sender)) return refuse('sender');
  if (message.latchkey !== protocol) return refuse('outdated');
  const isRight: (payload: unknown) => payload is Payload<T> = guards[type];
  if (!isRight(message.payload)) return refuse('payload');
  return { latchkey: protocol, type, answer: await table[type](message.payload, sender) };
}

function maySend<T extends MessageType>(type: T, sender: Sender): sender is SenderOf<T> {
  return sender.kind === senders[type];
}
