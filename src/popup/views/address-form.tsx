import { submitting } from '../../ui/form';
import { focusWhenShown } from '../../ui/focus';
import type { Scene } from '../scene';
import type { Panel } from '../state';

/** Asks where the person runs a provider, and goes there; or for any site on which they want Latchkey. */
export function AddressForm(props: { readonly scene: Scene; readonly panel: Panel & { kind: 'address' } }) {
  const { scene, panel } = props;
  const { text } = scene.speech;
  const provider = scene.state.providers?.find(({ id }) => id === panel.provider) ?? null;
  const submit = submitting((value) => scene.act.startAt(provider, value('address')));
  return (
    <form class="box" novalidate onSubmit={submit}>
      <label>
        {provider ? text('popup_address', provider.name) : text('popup_address_site')}
        <input
          id="address"
          name="address"
          type="url"
          placeholder="https://"
          spellcheck="false"
          onInput={(event) => scene.act.typing(provider, event.currentTarget.value)}
          ref={focusWhenShown}
          aria-invalid={panel.trouble !== ''}
          aria-describedby="address-says"
        />
      </label>
      <p id="address-says" class={panel.trouble === '' ? 'faint' : 'over'}>
        {panel.trouble || text('popup_address_hint')}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {text('popup_address_go')}
        </button>
        <button type="button" class="quiet" onClick={scene.act.close}>
          {text('popup_cancel')}
        </button>
      </div>
    </form>
  );
}
