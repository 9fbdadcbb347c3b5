import { counted } from '../../ui/text';
import type { Scene } from '../scene';
import { SaidHere } from './said';

/** Asks what to do with tokens that were lost or damaged and of which there is a second copy. Nothing shows otherwise. */
export function SecondCopySection({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  if (state.lost === 0)
    return state.said?.section === 'copy' ? <SaidHere scene={scene} section="copy" /> : null;
  return (
    <section class="box warn" id="copy" aria-labelledby="copy-title">
      <h2 id="copy-title">{counted(speech, 'options_copy', state.lost)}</h2>
      <p>{text('options_copy_why')}</p>
      <div class="row">
        <button type="button" class="main" onClick={act.restoreLost}>
          {text('options_copy_restore')}
        </button>
      </div>
      <details>
        <summary>{text('options_copy_give_up')}</summary>
        <p>{text('options_copy_give_up_what')}</p>
        <div class="row">
          <button type="button" class="danger" onClick={act.forgetLost}>
            {text('options_copy_forget')}
          </button>
        </div>
      </details>
      <SaidHere scene={scene} section="copy" />
    </section>
  );
}
