import type { View } from '../../ui/jsx/tree';
import { submitting } from '../../ui/form';
import type { Scene } from '../scene';
import { SaidHere } from './said';
import { Secret } from './secret';

/** How the vault is protected, what that is worth, and the forms to change it. */
export function PassphraseSection({ scene }: { readonly scene: Scene }) {
  const { state, speech } = scene;
  const { text } = speech;
  return (
    <section class="box" id="passphrase" aria-labelledby="passphrase-title">
      <h2 id="passphrase-title">{text('options_protection')}</h2>
      {state.vault && <p>{text(`options_protection_${state.vault.protection}`)}</p>}
      <PassphraseForms scene={scene} />
    </section>
  );
}

/**
 * Sets or changes the passphrase, or takes it away. Fields are emptied the moment that they are read. `beside` stands
 * beside the main button.
 */
export function PassphraseForms(props: { readonly scene: Scene; readonly beside?: View }) {
  const { scene, beside } = props;
  const { state, speech, act } = scene;
  const { text } = speech;
  if (state.vault === null) return null;
  const isSet = state.vault.protection === 'passphrase';
  const submit = submitting((value) => {
    act.weigh('');
    act.setPassphrase({ current: value('current'), next: value('next'), again: value('again') });
  });
  const remove = submitting((value) => act.removePassphrase(value('proof')));
  return (
    <>
      <form onSubmit={submit} autocomplete="off">
        {isSet && <Secret name="current" label={text('options_current')} />}
        <Secret
          name="next"
          label={text('options_new')}
          describedBy="strength"
          onInput={(event) => act.weigh(event.currentTarget.value)}
        />
        <p id="strength" class={`strength ${state.strength}`}>
          {text(`options_strength_${state.strength}`)}
        </p>
        <Secret name="again" label={text('options_again')} />
        <div class="row">
          <button type="submit" class="main">
            {text(isSet ? 'options_change_passphrase' : 'options_set_passphrase')}
          </button>
          {beside}
        </div>
      </form>
      <SaidHere scene={scene} section="passphrase" />
      {isSet && (
        <details>
          <summary>{text('options_remove_passphrase')}</summary>
          <form onSubmit={remove} autocomplete="off">
            <p>{text('options_remove_what')}</p>
            <Secret name="proof" label={text('options_current')} />
            <div class="row">
              <button type="submit" class="danger">
                {text('options_remove_passphrase')}
              </button>
            </div>
          </form>
        </details>
      )}
    </>
  );
}
