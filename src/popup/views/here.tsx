import type { JourneyView, ProviderCard } from '../../messages/contract';
import { ProviderMark } from '../../ui/provider-mark';
import { alternatives, providerText } from '../../ui/text';
import { placeOf } from '../place';
import type { Scene } from '../scene';

/** Where the current tab stands, and what Latchkey can do there. */
export function Here({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const { tab, providers, sites, journey } = state;
  if (tab === undefined || providers === null || sites === null) return null;

  const guiding = journey && providers.find(({ id }) => id === journey.provider);
  if (journey && guiding) return <Journey scene={scene} provider={guiding} journey={journey} />;

  const place = placeOf(tab, providers, sites);
  const ownHost = providers.filter((provider) => provider.ownHost).map(({ name }) => name);
  return (
    <section class="box here" aria-label={text('popup_here')} tabindex={-1}>
      {place.kind === 'unknown' && (
        <>
          <p>{text('popup_place_unknown')}</p>
          <button onClick={() => act.open({ kind: 'address', provider: null, trouble: '' })}>
            {text('popup_use_here')}
          </button>
        </>
      )}
      {place.kind === 'not-web' && <p>{text('popup_place_not_web')}</p>}
      {place.kind === 'covered' && <p>{text('popup_place_covered', place.provider.name)}</p>}
      {place.kind === 'other' && place.enabled && <p>{text('popup_place_enabled', place.host)}</p>}
      {place.kind === 'other' && !place.enabled && (
        <>
          <p>
            {ownHost.length === 0
              ? text('popup_place_other', place.host)
              : text('popup_place_own', alternatives(text, ownHost), place.host)}
          </p>
          <button onClick={() => act.useHere(place.origin)}>{text('popup_use_here')}</button>
        </>
      )}
    </section>
  );
}

/** The step of a journey that is under way. */
function Journey(props: {
  readonly scene: Scene;
  readonly provider: ProviderCard;
  readonly journey: JourneyView;
}) {
  const { scene, provider, journey } = props;
  const { speech, act } = scene;
  const { text } = speech;
  const { step } = journey;
  const position = step === null ? 0 : provider.steps.indexOf(step) + 1;
  return (
    <section class="box here journey" aria-label={text('popup_here')}>
      <ProviderMark id={provider.id} name={provider.name} />
      <div>
        <p class="faint">
          {provider.name}
          {position > 0 && ` · ${text('popup_step', position, provider.steps.length)}`}
        </p>
        <p class="strong">
          {step === null
            ? text('popup_between_steps')
            : providerText(speech, [provider.id, 'steps', step, 'title'], step)}
        </p>
        {journey.state === 'lost' && <p>{text('popup_step_lost')}</p>}
        {position > 0 && (
          <progress max={provider.steps.length} value={position} aria-label={text('popup_progress')} />
        )}
      </div>
      {journey.hidden && <button onClick={act.showGuide}>{text('popup_show_guide')}</button>}
    </section>
  );
}
