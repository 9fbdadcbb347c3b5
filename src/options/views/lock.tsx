import type { Settings } from '../../messages/contract';
import type { Scene } from '../scene';
import { SaidHere } from './said';

const unusedChoices: readonly Settings['lockMinutes'][] = [5, 15, 30, 60, 240];
const absentChoices: readonly Settings['idleMinutes'][] = [1, 5, 15, null];

/** When the vault locks by itself, and how to lock it at once. */
export function LockSection({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text, language } = speech;
  if (state.settings === null) return null;
  const { lockMinutes, idleMinutes, lockOnSleep } = state.settings;
  const chooseUnused = (value: string) => {
    const chosen = unusedChoices.find((choice) => String(choice) === value);
    if (chosen !== undefined) act.change('lock', { lockMinutes: chosen });
  };
  const chooseAbsent = (value: string) => {
    const chosen = absentChoices.find((choice) => String(choice) === value);
    if (chosen !== undefined) act.change('lock', { idleMinutes: chosen });
  };
  const minutesOrHours = (minutes: number) =>
    minutes < 60 ? lasting(language, minutes, 'minute') : lasting(language, minutes / 60, 'hour');
  return (
    <section class="box" aria-labelledby="lock-title">
      <h2 id="lock-title">{text('options_lock')}</h2>
      {state.vault?.protection === 'device' && <p class="faint">{text('options_lock_device')}</p>}
      <label>
        {text('options_lock_after')}
        <select value={lockMinutes} onChange={(event) => chooseUnused(event.currentTarget.value)}>
          {unusedChoices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutesOrHours(minutes)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('options_lock_absent')}
        <select value={String(idleMinutes)} onChange={(event) => chooseAbsent(event.currentTarget.value)}>
          {absentChoices.map((minutes) => (
            <option key={String(minutes)} value={String(minutes)}>
              {minutes === null ? text('options_lock_absent_never') : minutesOrHours(minutes)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <label>
          <input
            type="checkbox"
            checked={lockOnSleep}
            aria-describedby="sleep-how"
            onChange={(event) => act.change('lock', { lockOnSleep: event.currentTarget.checked })}
          />
          {text('options_lock_sleep')}
        </label>
        <p class="faint" id="sleep-how">
          {text('options_lock_sleep_how')}
        </p>
      </div>
      <p class="faint">{text('options_lock_also')}</p>
      {state.lockKeys !== null && (
        <p class="faint">
          {state.lockKeys === '' ? text('options_lock_no_keys') : text('options_lock_keys', state.lockKeys)}
        </p>
      )}
      <SaidHere scene={scene} section="lock" />
    </section>
  );
}

/** "5 minutes", as the language writes it. */
export function lasting(language: string, amount: number, unit: 'second' | 'minute' | 'hour'): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
