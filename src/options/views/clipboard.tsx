import type { Settings } from '../../messages/contract';
import type { Scene } from '../scene';
import { ClipboardPermission } from './clipboard-permission';
import { lasting } from './lock';

const choices: readonly Settings['clipboardSeconds'][] = [10, 30, 60, 300, null];

/** How long a copied token stays on the clipboard, and what that does not reach. */
export function ClipboardSection({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text, language } = speech;
  if (state.settings === null) return null;
  const choose = (value: string) => {
    const clipboardSeconds = choices.find((choice) => String(choice) === value);
    if (clipboardSeconds !== undefined) act.change('clipboard', { clipboardSeconds });
  };
  const words = (seconds: Settings['clipboardSeconds']) => {
    if (seconds === null) return text('options_clipboard_never');
    return seconds < 60 ? lasting(language, seconds, 'second') : lasting(language, seconds / 60, 'minute');
  };
  return (
    <section class="box" aria-labelledby="clipboard-title">
      <h2 id="clipboard-title">{text('options_clipboard')}</h2>
      <label>
        {text('options_clipboard_after')}
        <select
          value={String(state.settings.clipboardSeconds)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {choices.map((seconds) => (
            <option key={String(seconds)} value={String(seconds)}>
              {words(seconds)}
            </option>
          ))}
        </select>
      </label>
      <p class="faint">{text('options_clipboard_history')}</p>
      <ClipboardPermission scene={scene} />
    </section>
  );
}
