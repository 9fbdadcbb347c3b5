import type { Settings } from '../../messages/contract';
import type { Scene } from '../scene';
import { SaidHere } from './said';

const choices: readonly Settings['lockMinutes'][] = [5, 15, 30, 60, 240];

/** After how long without use the vault locks. */
export function LockSection({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text, language } = speech;
  if (state.settings === null) return null;
  const choose = (value: string) => {
    const lockMinutes = choices.find((choice) => String(choice) === value);
    if (lockMinutes !== undefined) act.change('lock', { lockMinutes });
  };
  return (
    <section class="box" aria-labelledby="lock-title">
      <h2 id="lock-title">{text('options_lock')}</h2>
      <label>
        {text('options_lock_after')}
        <select value={state.settings.lockMinutes} onChange={(event) => choose(event.currentTarget.value)}>
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes < 60 ? lasting(language, minutes, 'minute') : lasting(language, minutes / 60, 'hour')}
            </option>
          ))}
        </select>
      </label>
      <p class="faint">
        {text(state.vault?.protection === 'device' ? 'options_lock_device' : 'options_lock_also')}
      </p>
      <SaidHere scene={scene} section="lock" />
    </section>
  );
}

/** "5 minutes", as the language writes it. */
export function lasting(language: string, amount: number, unit: 'second' | 'minute' | 'hour'): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
