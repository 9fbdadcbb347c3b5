import { KeyIcon } from '../../ui/icons';
import { counted } from '../../ui/text';
import type { Scene } from '../scene';
import { AddressForm } from './address-form';
import { GetToken } from './get-token';
import { Here } from './here';
import { LockedView } from './locked';
import { Notices } from './notices';
import { PasteForm } from './paste-form';
import { Protection } from './protection';
import { Tokens } from './tokens';

/** The whole popup. */
export function Popup({ scene }: { readonly scene: Scene }) {
  const { state, act, speech } = scene;
  const { text } = speech;
  const { list } = state;
  const locked = list?.kind === 'locked';
  const restorable = list === null || list.kind === 'refused' ? 0 : list.restorable;
  return (
    <>
      <header>
        <h1>
          <KeyIcon />
          {text('extension_name')}
        </h1>
        {state.vault && !locked && (
          <button class="quiet" onClick={act.lock}>
            {text('popup_lock')}
          </button>
        )}
        <button class="quiet" onClick={() => act.options('')}>
          {text('popup_settings')}
        </button>
      </header>
      <main>
        {state.silent && (
          <section class="box warn" role="alert">
            <p>{text('popup_silent')}</p>
            <button onClick={act.retry}>{text('popup_retry')}</button>
          </section>
        )}
        {restorable > 0 && (
          <section class="box warn">
            <p>{counted(speech, 'popup_lost', restorable)}</p>
            <button onClick={() => act.options('copy')}>{text('popup_lost_look')}</button>
          </section>
        )}
        {state.panel.kind === 'protection' && <Protection scene={scene} />}
        {state.journey && <Here scene={scene} />}
        {locked ? <LockedView scene={scene} /> : <Tokens scene={scene} />}
        <GetToken scene={scene} />
        {state.panel.kind === 'paste' && <PasteForm scene={scene} panel={state.panel} />}
        {!state.journey && <Here scene={scene} />}
        {state.panel.kind === 'address' && <AddressForm scene={scene} panel={state.panel} />}
      </main>
      <Notices scene={scene} />
    </>
  );
}
