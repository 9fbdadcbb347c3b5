import type { TokenView } from '../../messages/contract';
import { submitting } from '../../ui/form';
import type { Scene } from '../scene';
import type { Needs } from '../state';
import { CopyInputs } from './copy-inputs';
import { Details } from './details';

/** What else can be done with a token, and what is known about it. */
export function More(props: {
  readonly scene: Scene;
  readonly token: TokenView;
  readonly needs: Needs | null;
}) {
  const { scene, token, needs } = props;
  const { act, speech, state } = scene;
  const { text } = speech;
  const card = state.providers?.find(({ id }) => id === token.provider);
  const forms = (card?.forms ?? []).filter((form) => form !== 'raw');
  const save = submitting((value) => act.describe(token, { name: value('name'), note: value('note') }));
  return (
    <div class="more">
      {forms.length > 0 && (
        <div class="row" role="group" aria-label={text('popup_copy_as')}>
          <span class="faint" aria-hidden="true">
            {text('popup_copy_as')}
          </span>
          {forms.map((form) => (
            <button key={form} type="button" onClick={() => act.copy(token, form)}>
              {text(`popup_form_${form}`)}
            </button>
          ))}
        </div>
      )}
      {needs && <CopyInputs scene={scene} token={token} needs={needs} />}
      <Details scene={scene} token={token} />
      <form onSubmit={save}>
        <label>
          {text('popup_name')}
          <input name="name" defaultValue={token.name} maxlength={120} autocomplete="off" />
        </label>
        <label>
          {text('popup_note')}
          <textarea name="note" rows={2} maxlength={2000} defaultValue={token.note} />
        </label>
        <div class="row">
          <button type="submit">{text('popup_save_changes')}</button>
          <button type="button" class="danger" onClick={() => act.remove(token)}>
            {text('popup_delete')}
          </button>
          {card && (
            <a href={card.links.manage ?? card.links.docs} target="_blank" rel="noreferrer">
              {text(card.links.manage ? 'popup_manage' : 'popup_docs', card.name)}
            </a>
          )}
        </div>
      </form>
    </div>
  );
}
