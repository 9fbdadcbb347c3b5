import type { TokenView } from '../../messages/contract';
import { ProviderMark } from '../../ui/provider-mark';
import { distance, expiryWords } from '../../ui/time-words';
import type { Scene } from '../scene';
import { nameOf } from '../token-words';
import { More } from './more';

/** One token: what it is, how old, how long still, and the two things that people do with it. */
export function TokenItem(props: {
  readonly scene: Scene;
  readonly token: TokenView;
  readonly provider: string;
}) {
  const { scene, token, provider } = props;
  const { state, speech, clock, act } = scene;
  const { text } = speech;
  const now = clock.now();
  const expiry = expiryWords(speech, token.expiresAt, now);
  const panel = state.panel.kind === 'more' && state.panel.id === token.id ? state.panel : null;
  const nameId = `name-${token.id}`;
  const close = act.close;
  const open = () => act.open({ kind: 'more', id: token.id, needs: null });
  return (
    <li class={token.superseded ? 'token old' : 'token'}>
      <ProviderMark id={token.provider} name={provider} />
      <div class="about">
        <p class="strong" id={nameId}>
          <bdi>{nameOf(speech, token)}</bdi>
        </p>
        <p class="faint">
          {provider} · <bdi class="masked">{token.masked}</bdi>
        </p>
        <p class="faint">
          <span>{text('popup_saved', distance(speech, token.savedAt, now))}</span>
          {expiry && <span class={expiry.tone}>{expiry.words}</span>}
          {token.superseded && <span class="soon">{text('popup_superseded')}</span>}
          {token.unusual && <span>{text('popup_unusual')}</span>}
        </p>
      </div>
      <div class="do">
        <button class="copy" aria-describedby={nameId} onClick={() => act.copy(token, 'raw')}>
          {text('popup_copy')}
        </button>
        <button
          class="quiet"
          id={`more-${token.id}`}
          aria-describedby={nameId}
          aria-expanded={panel !== null}
          onClick={panel ? close : open}
        >
          {text('popup_more')}
        </button>
      </div>
      {panel && <More scene={scene} token={token} needs={panel.needs} />}
    </li>
  );
}
