import { fail, ok, type Result } from '../lib/result';
import { browser } from '../platform/browser';
import type { Answer, MessageType, Payload } from './contract';
import { envelope, isReplyTo } from './envelope';

/**
 * Why there is no answer. `no-answer`: nobody replied, so nothing may be taken for done; try again. `gone`: the extension
 * behind this script was reloaded or removed. `outdated`: it was updated and this script is of the old version; the page
 * must be refreshed. `refused`: this sender may not send this, or the payload was not what its guard expects.
 */
export type SendFailure = 'no-answer' | 'gone' | 'outdated' | 'refused';

/** Puts a message on the wire; a parameter, so that tests can lose messages. */
export type Post = (message: unknown) => Promise<unknown>;

const post: Post = (message) => browser.runtime.sendMessage(message);

/** Sends one message to the background. An absent answer is a failure, never a success. */
export async function send<T extends MessageType>(
  type: T,
  payload: Payload<T>,
  via: Post = post,
): Promise<Result<Answer<T>, SendFailure>> {
  let reply: unknown;
  try {
    reply = await via(envelope(type, payload));
  } catch {
    return fail(isConnected() ? 'no-answer' : 'gone');
  }
  if (!isReplyTo(type, reply)) return fail('no-answer');
  if ('answer' in reply) return ok(reply.answer);
  return fail(reply.refused === 'outdated' ? 'outdated' : 'refused');
}

/** Whether the extension still stands behind this script. A content script outlives its extension in Chromium. */
export function isConnected(): boolean {
  try {
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
