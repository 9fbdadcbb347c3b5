import type { Answer, MessageType, Payload, RefusalReason } from '../messages/contract';
import type { OptionsParts } from './scene';
import type { OptionsState, Section } from './state';

/** What the actions of the page work with. */
export interface Context extends OptionsParts {
  get(): OptionsState;
  set(change: Partial<OptionsState>): void;
  announce(words: string): void;
}

/** Asks the background; null when it does not answer, which is then shown. */
export async function reach<T extends MessageType>(
  { ask, set }: Context,
  type: T,
  payload: Payload<T>,
): Promise<Answer<T> | null> {
  const answer = await ask(type, payload);
  if (answer.ok) return answer.value;
  set({ silent: true });
  return null;
}

/** Says something about one part of the page, beside it and aloud. */
export function saying({ set, announce }: Context) {
  return (section: Section, words: string, tone: 'done' | 'trouble' = 'done'): void => {
    set({ said: { section, words, tone } });
    announce(words);
  };
}

/** Why something was not done, for what this page asks of the vault. */
export function refusalWords({ speech: { text } }: Context, reason: RefusalReason): string {
  if (reason === 'locked') return text('options_refused_locked');
  if (reason === 'too-many') return text('options_refused_too_many');
  if (reason === 'storage-full') return text('options_refused_full');
  return text('options_failed');
}

/** That a passphrase was wrong, and how long to wait. */
export function waitWords({ speech: { text } }: Context, waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  return seconds > 0 ? text('options_passphrase_wait', seconds) : text('options_passphrase_wrong');
}
