import { counted } from '../../ui/text';
import { focusWhenShown } from '../../ui/focus';
import { submitting } from '../../ui/form';
import type { Scene } from '../scene';

/** All that a locked vault shows: how much is in it, and the way to open it. */
export function LockedView({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const count = state.list?.kind === 'locked' ? state.list.count : 0;
  const submit = submitting((value) => act.unlock(value('passphrase')));
  return (
    <section class="locked">
      <p class="strong">{counted(speech, 'popup_locked', count)}</p>
      <p class="faint">{text('popup_locked_capture')}</p>
      <form onSubmit={submit} autocomplete="off">
        <label>
          {text('popup_passphrase')}
          <input
            id="passphrase"
            name="passphrase"
            type="password"
            autocomplete="off"
            aria-invalid={state.unlockTrouble !== ''}
            aria-describedby="unlock-says"
            ref={focusWhenShown}
          />
        </label>
        <p id="unlock-says" class="over">
          {state.unlockTrouble}
        </p>
        <button type="submit" class="main" aria-disabled={state.unlocking}>
          {text('popup_unlock')}
        </button>
      </form>
    </section>
  );
}
