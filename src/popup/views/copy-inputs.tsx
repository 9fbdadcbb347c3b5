import type { TokenView } from '../../messages/contract';
import { focusWhenShown } from '../../ui/focus';
import { submitting } from '../../ui/form';
import { providerText } from '../../ui/text';
import type { Scene } from '../scene';
import type { Needs } from '../state';

/** Asks for what only the person knows, such as a gateway's address, and then copies. */
export function CopyInputs(props: {
  readonly scene: Scene;
  readonly token: TokenView;
  readonly needs: Needs;
}) {
  const { scene, token, needs } = props;
  const { speech, act } = scene;
  const { text } = speech;
  const submit = submitting((value) =>
    act.copy(token, needs.form, Object.fromEntries(needs.inputs.map(({ id }) => [id, value(id).trim()]))),
  );
  return (
    <form class="box" onSubmit={submit}>
      {needs.inputs.map(({ id, example, last }, index) => (
        <label key={id}>
          {providerText(speech, [token.provider, 'inputs', id], id)}
          <input
            name={id}
            required
            defaultValue={last}
            placeholder={example}
            autocomplete="off"
            spellcheck="false"
            ref={index === 0 ? focusWhenShown : null}
          />
        </label>
      ))}
      <button type="submit">{text('popup_copy_with', text(`popup_form_${needs.form}`))}</button>
    </form>
  );
}
