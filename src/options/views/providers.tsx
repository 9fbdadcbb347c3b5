import type { ProviderCard } from '../../messages/contract';
import { ProviderMark } from '../../ui/provider-mark';
import { dayWords } from '../../ui/time-words';
import type { Scene } from '../scene';
import { SaidHere } from './said';

/** Every provider with a switch, and when its guide was last compared with the real thing. */
export function ProvidersSection({ scene }: { readonly scene: Scene }) {
  const { state, speech } = scene;
  const { text } = speech;
  if (state.providers === null || state.settings === null) return null;
  return (
    <section class="box" aria-labelledby="providers-title">
      <h2 id="providers-title">{text('options_providers')}</h2>
      <p class="faint">{text('options_providers_what')}</p>
      <ul class="rows" aria-labelledby="providers-title">
        {state.providers.map((provider) => (
          <ProviderRow key={provider.id} scene={scene} provider={provider} />
        ))}
      </ul>
      <SaidHere scene={scene} section="providers" />
    </section>
  );
}

function ProviderRow({ scene, provider }: { readonly scene: Scene; readonly provider: ProviderCard }) {
  const { state, speech, act } = scene;
  const { text, language } = speech;
  const { id, name, links, verified } = provider;
  const off = state.settings?.providersOff ?? [];
  const toggle = (on: boolean) =>
    act.change('providers', {
      providersOff: on ? off.filter((other) => other !== id) : [...off.filter((other) => other !== id), id],
    });
  return (
    <li>
      <ProviderMark id={id} name={name} />
      <div>
        <label>
          <input
            type="checkbox"
            checked={!off.includes(id)}
            onChange={(event) => toggle(event.currentTarget.checked)}
          />
          <span class="strong">{name}</span>
        </label>
        <p class="faint">
          {text(
            `options_verified_${verified.on}`,
            dayWords(speech, verified.date),
            languageName(language, verified.language),
          )}
        </p>
      </div>
      <p class="links">
        <a href={links.docs} target="_blank" rel="noreferrer" aria-label={text('options_docs_of', name)}>
          {text('options_docs')}
        </a>
        <a href={links.start} target="_blank" rel="noreferrer" aria-label={text('options_start_of', name)}>
          {text('options_start')}
        </a>
      </p>
    </li>
  );
}

function languageName(language: string, tag: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
