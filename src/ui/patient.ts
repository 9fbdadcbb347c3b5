import { fail, type Result } from '../lib/result';
import type { MessageType } from '../messages/contract';
import type { Ask } from './ask';

/** How long one answer may take. A worker that has to start first answers in well under a second. */
const patience = 6_000;

/** Messages that change nothing, so that a second one does no harm when the first went astray. */
const repeatable: ReadonlySet<MessageType> = new Set<MessageType>([
  'providers.list',
  'vault.status',
  'tokens.list',
  'tokens.copyText',
  'settings.get',
  'sites.list',
  'journey.current',
]);

/** Waits for an answer as long as is sensible, and asks a second time where that is safe. */
export function patient(ask: Ask, wait = patience): Ask {
  return async (type, payload) => {
    const first = await within(wait, ask(type, payload));
    if (first.ok || first.error !== 'no-answer' || !repeatable.has(type)) return first;
    return within(wait, ask(type, payload));
  };
}

function within<T, E>(wait: number, answer: Promise<Result<T, E>>): Promise<Result<T, E | 'no-answer'>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(fail('no-answer')), wait);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
