import type { HandoffForm, TokenView } from '../../messages/contract';
import type { Context } from '../context';
import { notify, say } from '../notices';
import { refusalWords } from '../refusal-words';
import { nameOf } from '../token-words';
import { reloadTokens } from './loading';

/** Puts a token on the clipboard, in one of its forms, and shows how long it stays there. */
export async function copy(
  context: Context,
  token: TokenView,
  form: HandoffForm,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { get, set, ask, reach, platform, speech, announce } = context;
  const answer = await reach('tokens.copyText', { id: token.id, form, inputs });
  if (!answer) return;
  if (answer.kind === 'needs') {
    set({ panel: { kind: 'more', id: token.id, needs: { form, inputs: answer.inputs } } });
    return;
  }
  if (answer.kind === 'refused') {
    say(context, refusalWords(speech, answer.reason));
    await reloadTokens(context);
    return;
  }
  if (!(await platform.writeClipboard(answer.text))) {
    say(context, speech.text('popup_copy_failed'));
    return;
  }
  const panel = get().panel;
  if (panel.kind === 'more' && panel.needs) set({ panel: { ...panel, needs: null } });
  const clearing = await ask('clipboard.copied', { id: token.id, text: answer.text });
  const what = speech.text(`popup_copied_${form}`, nameOf(speech, token));
  notify(context, {
    kind: 'copied',
    what,
    clearsAt: clearing.ok ? clearing.value.clearsAt : 'unarranged',
  });
  announce(what);
}
