import { KeyIcon } from '../../ui/icons';
import type { Scene } from '../scene';
import { PassphraseForms } from './passphrase';
import { SaidHere } from './said';

/** The first page after the installation: what this is, in three points, and one thing to decide now or later. */
export function Welcome({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const points = ['guide', 'save', 'use'] as const;
  const isSet = state.vault?.protection === 'passphrase';
  const onwards = (
    <button type="button" class={isSet ? 'main' : 'quiet'} onClick={() => act.goTo('')}>
      {text(isSet ? 'options_continue' : 'options_later')}
    </button>
  );
  return (
    <>
      <div class="hero">
        <KeyIcon />
        <h1>{text('options_welcome')}</h1>
        <p>{text('options_welcome_what')}</p>
      </div>
      <ol class="points">
        {points.map((point) => (
          <li key={point} class="box">
            <p class="strong">{text(`options_point_${point}`)}</p>
            <p>{text(`options_point_${point}_how`)}</p>
          </li>
        ))}
      </ol>
      <section class="box" aria-labelledby="choose">
        <h2 id="choose">{text('options_choose')}</h2>
        <p>{text('options_choose_why')}</p>
        {isSet ? (
          <>
            <SaidHere scene={scene} section="passphrase" />
            <div class="row">{onwards}</div>
          </>
        ) : (
          <PassphraseForms scene={scene} beside={onwards} />
        )}
      </section>
      <p class="faint">{text('options_pin')}</p>
    </>
  );
}
