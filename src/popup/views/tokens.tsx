import type { TokenView } from '../../messages/contract';
import { KeyIcon } from '../../ui/icons';
import { counted } from '../../ui/text';
import { searchTokens } from '../search';
import type { Scene } from '../scene';
import { kindOf } from '../token-words';
import { TokenItem } from './token-item';

/** The tokens with their search, or a friendly word when there is none yet. */
export function Tokens({ scene }: { readonly scene: Scene }) {
  const { state, speech, act } = scene;
  const { text } = speech;
  const { list, providers, query } = state;
  if (list === null) return state.silent ? null : <Waiting label={text('popup_waiting')} />;
  if (list.kind === 'locked') return null;
  if (list.kind === 'refused') {
    return (
      <section class="box warn" role="alert">
        <p>{text('popup_unread')}</p>
        <button onClick={act.retry}>{text('popup_retry')}</button>
      </section>
    );
  }

  const nameOfProvider = (id: string) => providers?.find((provider) => provider.id === id)?.name ?? id;
  const labels = ({ provider, kind }: TokenView) => [
    nameOfProvider(provider),
    kindOf(speech, provider, kind),
  ];
  const found = searchTokens(list.tokens, query, labels);
  return (
    <section>
      {list.damaged > 0 && <p class="box warn">{counted(speech, 'popup_damaged', list.damaged)}</p>}
      {list.tokens.length === 0 ? (
        <div class="empty">
          <KeyIcon />
          <p class="strong">{text('popup_empty')}</p>
          <p>{text('popup_empty_how')}</p>
        </div>
      ) : (
        <>
          <input
            id="search"
            type="search"
            aria-label={text('popup_search')}
            placeholder={text('popup_search')}
            autocomplete="off"
            spellcheck="false"
            value={query}
            onInput={(event) => act.search(event.currentTarget.value)}
          />
          {found.length === 0 && <p class="empty">{text('popup_nothing_found')}</p>}
        </>
      )}
      <ul class="tokens" aria-label={text('popup_tokens')} hidden={found.length === 0}>
        {found.map((token) => (
          <TokenItem key={token.id} scene={scene} token={token} provider={nameOfProvider(token.provider)} />
        ))}
      </ul>
    </section>
  );
}

/** Stands in for the list while the background wakes. */
function Waiting({ label }: { readonly label: string }) {
  return (
    <div class="waiting">
      <p>{label}</p>
      <i />
      <i />
    </div>
  );
}
