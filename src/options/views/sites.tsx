import type { Site } from '../../messages/contract';
import type { Scene } from '../scene';
import { SaidHere } from './said';

/** The sites that the person enabled besides the providers' own. */
export function SitesSection({ scene }: { readonly scene: Scene }) {
  const { state, speech } = scene;
  const { text } = speech;
  if (state.sites === null) return null;
  return (
    <section class="box" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{text('options_sites')}</h2>
      {state.sites.length === 0 ? (
        <p class="faint">{text('options_sites_none')}</p>
      ) : (
        <ul class="rows" aria-labelledby="sites-title">
          {state.sites.map((site, at) => (
            <SiteRow key={site.origin} scene={scene} site={site} nameId={`site-${at}`} />
          ))}
        </ul>
      )}
      <SaidHere scene={scene} section="sites" />
    </section>
  );
}

function SiteRow(props: { readonly scene: Scene; readonly site: Site; readonly nameId: string }) {
  const { scene, site, nameId } = props;
  const { speech, act } = scene;
  const { text } = speech;
  return (
    <li>
      <div>
        <p class="strong" id={nameId}>
          <bdi>{site.origin}</bdi>
        </p>
        {!site.allowed && <p class="over">{text('options_site_withdrawn')}</p>}
      </div>
      <div class="row">
        {!site.allowed && (
          <button type="button" aria-describedby={nameId} onClick={() => act.allowSite(site.origin)}>
            {text('options_site_again')}
          </button>
        )}
        <button
          type="button"
          class="danger"
          aria-describedby={nameId}
          onClick={() => act.removeSite(site.origin)}
        >
          {text('options_site_remove')}
        </button>
      </div>
    </li>
  );
}
