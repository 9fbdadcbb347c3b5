import type { Result } from '../lib/result';
import type { Answer, MessageType, Payload } from '../messages/contract';
import type { SendFailure } from '../messages/send';

/** Sends one message to the background. Pages take it as a parameter, so that they run without an extension. */
export type Ask = <T extends MessageType>(
  type: T,
  payload: Payload<T>,
) => Promise<Result<Answer<T>, SendFailure>>;
