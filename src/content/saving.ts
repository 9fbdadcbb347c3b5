import type { Result } from '../lib/result';
import type { SendFailure } from '../messages/send';
import type {
  Answer,
  CaptureAnswer,
  CaptureRequest,
  ClipboardCaptureRequest,
  MessageType,
  Payload,
} from '../messages/contract';
import type { Saving } from './candidate';

/** Sends a message to the background; see `send`. */
export type Ask = <T extends MessageType>(
  type: T,
  payload: Payload<T>,
) => Promise<Result<Answer<T>, SendFailure>>;

export interface SavingTools {
  readonly ask: Ask;
  /** Resolves after so many milliseconds, at once when the visit ends. */
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}

const firstPause = 250;
const longestPause = 4_000;

export type SaveOrder =
  | { readonly from: 'page'; readonly request: CaptureRequest }
  | { readonly from: 'clipboard'; readonly request: ClipboardCaptureRequest };

/**
 * Saves with one id until the background has answered: an unanswered message counts as not saved, and storing the same
 * id twice stores once. `report` is called with every change of state; the last one is the outcome.
 */
export async function save(
  order: SaveOrder,
  tools: SavingTools,
  report: (saving: Saving) => void,
): Promise<void> {
  report({ kind: 'saving' });
  for (let wait = firstPause; !tools.signal.aborted; wait = Math.min(wait * 2, longestPause)) {
    const answer = await send(order, tools.ask);
    if (answer.ok && answer.value.id === order.request.id) return report(outcome(answer.value));
    const failure = answer.ok ? 'no-answer' : answer.error;
    if (failure === 'gone' || failure === 'outdated') return report({ kind: 'orphaned' });
    if (failure === 'refused') return report({ kind: 'refused', reason: 'wrong-site', lookAlike: null });
    report({ kind: 'retrying' });
    await tools.pause(wait);
  }
}

function send(order: SaveOrder, ask: Ask): Promise<Result<CaptureAnswer, SendFailure>> {
  return order.from === 'page' ? ask('capture.save', order.request) : ask('capture.clipboard', order.request);
}

function outcome(answer: CaptureAnswer): Saving {
  switch (answer.kind) {
    case 'saved':
      return { kind: 'saved', superseded: answer.superseded };
    case 'known':
      return { kind: 'known' };
    case 'unusual':
      return { kind: 'ask' };
    case 'needs-permission':
      return { kind: 'needs-permission' };
    case 'refused':
      return { kind: 'refused', reason: answer.reason, lookAlike: answer.lookAlike ?? null };
  }
}
