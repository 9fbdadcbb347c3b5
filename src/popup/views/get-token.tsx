import { ProviderMark } from '../../ui/provider-mark';
import type { Scene } from '../scene';

/** One button per provider, which opens its right page; and the way to add a token that one has already. */
export function GetToken({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  if (state.providers === null) return null;
  const off = state.settings?.providersOff ?? [];
  const providers = state.providers.filter(({ id }) => !off.includes(id));
  return (
    <section>
      <h2 id="get">{text('popup_get')}</h2>
      <ul class="providers" aria-labelledby="get">
        {providers.map((provider) => (
          <li key={provider.id}>
            <button onClick={() => act.start(provider)}>
              <ProviderMark id={provider.id} name={provider.name} />
              {provider.name}
            </button>
          </li>
        ))}
      </ul>
      <button
        id="paste"
        class="quiet"
        aria-expanded={state.panel.kind === 'paste'}
        onClick={() => (state.panel.kind === 'paste' ? act.close() : act.pasting.open())}
      >
        {text('popup_paste')}
      </button>
    </section>
  );
}
