import { focusWhenShown } from '../../ui/focus';
import type { Scene } from '../scene';

/** Says why there is nothing to lock with yet, what the device key protects from, and offers a passphrase. */
export function Protection({ scene }: { readonly scene: Scene }) {
  const { act, speech } = scene;
  const { text } = speech;
  return (
    <section class="box">
      <p class="strong">{text('popup_device_lock')}</p>
      <p>{text('popup_device')}</p>
      <div class="row">
        <button class="main" ref={focusWhenShown} onClick={() => act.options('passphrase')}>
          {text('popup_set_passphrase')}
        </button>
        <button class="quiet" onClick={act.close}>
          {text('popup_not_now')}
        </button>
      </div>
    </section>
  );
}
