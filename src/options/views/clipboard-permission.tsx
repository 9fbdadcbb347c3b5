import type { Scene } from '../scene';
import { SaidHere } from './said';

/** Explains in words why Latchkey would read the clipboard, and asks. `alone` when this is all that the page shows. */
export function ClipboardPermission({
  scene,
  alone = false,
}: {
  readonly scene: Scene;
  readonly alone?: boolean;
}) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const explanation = (
    <>
      <p>{text('options_read_clipboard_why')}</p>
      <p>{text('options_read_clipboard_when')}</p>
    </>
  );
  const button = state.mayReadClipboard === false && (
    <div class="row">
      <button type="button" class={alone ? 'main' : ''} onClick={act.allowClipboard}>
        {text('options_read_clipboard_allow')}
      </button>
    </div>
  );
  const allowed = state.mayReadClipboard === true && state.said?.section !== 'clipboard' && (
    <p class="said">{text('options_read_clipboard_allowed')}</p>
  );
  if (!alone) {
    return (
      <div class="part">
        <h3>{text('options_read_clipboard')}</h3>
        {explanation}
        {allowed}
        {button}
        <SaidHere scene={scene} section="clipboard" />
      </div>
    );
  }
  return (
    <section class="box" id="clipboard" aria-labelledby="read-title">
      <h2 id="read-title">{text('options_read_clipboard')}</h2>
      {explanation}
      {allowed}
      {button}
      <SaidHere scene={scene} section="clipboard" />
      <p>
        <a href="#">{text('options_all')}</a>
      </p>
    </section>
  );
}
