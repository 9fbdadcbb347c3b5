import { focusWhenShown } from '../../ui/focus';
import { submitting } from '../../ui/form';
import type { Scene } from '../scene';
import type { Panel } from '../state';
import { kindOf } from '../token-words';

/** Adds a token by hand. What is pasted is taken out of the paste itself and never stands in the field. */
export function PasteForm({
  scene,
  panel,
}: {
  readonly scene: Scene;
  readonly panel: Panel & { kind: 'paste' };
}) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const providers = state.providers ?? [];
  const kinds = providers.find(({ id }) => id === panel.provider)?.kinds ?? [];
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    act.pasting.take(event.clipboardData?.getData('text/plain') ?? '');
  };
  const submit = submitting(
    (value) =>
      void act.pasting.submit({
        kind: value('kind') || (kinds[0] ?? ''),
        name: value('name'),
        typed: value('pasted'),
      }),
  );
  return (
    <form class="box" aria-label={text('popup_paste')} autocomplete="off" onSubmit={submit}>
      <label>
        {text('popup_provider')}
        <select
          value={panel.provider}
          onChange={(event) => act.pasting.choose(event.currentTarget.value)}
          ref={focusWhenShown}
        >
          {providers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {kinds.length > 1 && (
        <label>
          {text('popup_kind')}
          <select name="kind">
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindOf(speech, panel.provider, kind)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {text('popup_pasted')}
        <textarea
          id="pasted"
          name="pasted"
          class="secret"
          rows={2}
          autocomplete="off"
          spellcheck="false"
          aria-invalid={panel.trouble !== ''}
          aria-describedby="paste-says"
          onPaste={paste}
        />
      </label>
      <p id="paste-says" class={panel.trouble === '' ? 'faint' : 'over'}>
        {panel.trouble || panel.taken || text('popup_paste_hint')}
      </p>
      <label>
        {text('popup_name')}
        <input name="name" maxlength={120} autocomplete="off" />
      </label>
      {panel.unusual && <p class="soon">{text('popup_paste_unusual')}</p>}
      <div class="row">
        <button type="submit" class="main">
          {text(panel.unusual ? 'popup_paste_anyway' : 'popup_paste_save')}
        </button>
        <button type="button" class="quiet" onClick={act.close}>
          {text('popup_cancel')}
        </button>
      </div>
    </form>
  );
}
