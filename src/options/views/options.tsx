import { KeyIcon } from '../../ui/icons';
import type { Scene } from '../scene';
import { About } from './about';
import { BackupSection } from './backup';
import { ClipboardSection } from './clipboard';
import { ClipboardPermission } from './clipboard-permission';
import { Developer } from './developer';
import { LockSection } from './lock';
import { PassphraseSection } from './passphrase';
import { ProvidersSection } from './providers';
import { SecondCopySection } from './second-copy';
import { SitesSection } from './sites';
import { Welcome } from './welcome';

/** The whole options page, or the one part of it that the address asks for. */
export function Options({ scene }: { readonly scene: Scene }) {
  const { state, act, speech } = scene;
  const { text } = speech;
  return (
    <main id="top">
      {state.view !== 'welcome' && (
        <h1>
          <KeyIcon />
          {text('options_title')}
        </h1>
      )}
      {state.silent && (
        <section class="box warn" role="alert">
          <p>{text('options_silent')}</p>
          <button type="button" onClick={act.retry}>
            {text('options_retry')}
          </button>
        </section>
      )}
      {state.view === 'welcome' && <Welcome scene={scene} />}
      {state.view === 'clipboard' && <ClipboardPermission scene={scene} alone />}
      {state.view === 'developer' && <Developer scene={scene} />}
      {state.view === 'all' && (
        <>
          <SecondCopySection scene={scene} />
          <PassphraseSection scene={scene} />
          <LockSection scene={scene} />
          <ClipboardSection scene={scene} />
          <ProvidersSection scene={scene} />
          <SitesSection scene={scene} />
          <BackupSection scene={scene} />
          <About scene={scene} />
        </>
      )}
    </main>
  );
}
