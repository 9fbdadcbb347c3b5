import type { TokenView } from '../../messages/contract';
import type { Context } from '../context';
import { dismiss, notify, say } from '../notices';
import { refusalWords } from '../refusal-words';
import { nameOf } from '../token-words';
import { reloadTokens } from './loading';
import type { Notice } from '../state';

/** Changes what the person calls a token and notes about it. */
export async function describe(
  context: Context,
  token: TokenView,
  change: { readonly name: string; readonly note: string },
): Promise<void> {
  const { reach, speech } = context;
  const answer = await reach('tokens.describe', { id: token.id, ...change });
  if (!answer) return;
  await reloadTokens(context);
  say(context, answer.kind === 'done' ? speech.text('popup_changed') : refusalWords(speech, answer.reason));
}

/** Deletes a token, with a way back. The focus goes to where the token stood. */
export async function remove(context: Context, token: TokenView): Promise<void> {
  const { set, reach, speech, announce, focus } = context;
  const answer = await reach('tokens.remove', { id: token.id });
  if (!answer) return;
  if (answer.kind === 'refused') {
    say(context, refusalWords(speech, answer.reason));
  } else {
    const what = speech.text('popup_removed', nameOf(speech, token));
    notify(context, { kind: 'removed', id: token.id, what, until: answer.until });
    announce(what);
  }
  set({ panel: { kind: 'none' } });
  await reloadTokens(context);
  focus('.undo');
}

/** Takes a deletion back. */
export async function restore(context: Context, notice: Notice & { kind: 'removed' }): Promise<void> {
  const { reach, speech, focus } = context;
  const answer = await reach('tokens.restore', { id: notice.id });
  if (!answer) return;
  dismiss(context, notice);
  await reloadTokens(context);
  say(context, answer.kind === 'done' ? speech.text('popup_restored') : refusalWords(speech, answer.reason));
  focus('.copy, #search');
}
