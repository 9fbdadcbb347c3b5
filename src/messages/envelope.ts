import { protocol, type Answer, type MessageType } from './contract';

/** What a message looks like on the wire. `latchkey` is the protocol of the script that sent it. */
export interface Envelope {
  readonly latchkey: number;
  readonly type: string;
  readonly payload: unknown;
}

/** Why the router did not let a message through to its handler. */
export type RouterRefusal = 'sender' | 'payload' | 'outdated';

/** The router's answer. It carries the type again, so that an answer of something else is never taken for ours. */
export type Reply<T extends MessageType> =
  | { readonly latchkey: number; readonly type: T; readonly answer: Answer<T> }
  | { readonly latchkey: number; readonly type: T; readonly refused: RouterRefusal };

export function envelope(type: MessageType, payload: unknown): Envelope {
  return { latchkey: protocol, type, payload };
}

/** Whether a message was made by `envelope`, of this or of another version. Nothing else is ever looked at. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    Object.keys(message).length === 3 &&
    Object.hasOwn(message, 'latchkey') &&
    Object.hasOwn(message, 'type') &&
    Object.hasOwn(message, 'payload') &&
    'latchkey' in message &&
    typeof message.latchkey === 'number' &&
    'type' in message &&
    typeof message.type === 'string'
  );
}

/**
 * Whether a value is the router's reply to a message of this type. The answer inside is trusted: only our own background
 * can answer, and the compiler checked what it answers with.
 */
export function isReplyTo<T extends MessageType>(type: T, value: unknown): value is Reply<T> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'latchkey' in value &&
    'type' in value &&
    value.type === type &&
    ('answer' in value || 'refused' in value)
  );
}
