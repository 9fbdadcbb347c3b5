import { resolveStep, type Resolution } from '../guide/resolve';
import { isHome } from '../providers/hosts';
import type { Hold } from './hold';
import { noteForm, type Memory } from './memory';
import type { Provider } from '../providers/definition';
import type { Look } from '../recognition/look';
import type { Scene } from './scene';
import { prepareLook, see, type Sight } from './sight';
import { tokenView, type Copied } from './token-step';
import type { VisitOptions } from './visit-options';

type Around = Pick<
  VisitOptions,
  'window' | 'document' | 'providers' | 'hello' | 'now' | 'pointed' | 'addresses' | 'extras' | 'lookIn'
>;

/** What one look at the page has to know of the visit so far. */
export interface Looking extends Around {
  /** Providers that guide here because of the address, and not because the person enabled the site. */
  readonly atHome: ReadonlySet<string>;
  readonly memory: Memory;
  /** The step that the person went back to, which stays until they use it. */
  readonly pinned: string | null;
  readonly copied: Copied | null;
  readonly hold: Hold;
}

/** The providers that may guide here, the started one first. */
function providersHere(
  { providers, hello, atHome }: Pick<Looking, 'providers' | 'hello' | 'atHome'>,
  url: URL,
): readonly Provider[] {
  return (
    providers
      // A soft navigation may lead from the dashboard to a part of the same host that is none.
      .filter((provider) => !atHome.has(provider.id) || isHome(provider, url))
      .sort((a, b) => Number(b.id === hello.started) - Number(a.id === hello.started))
  );
}

/** Looks in which much is read already, by provider. */
export type Prepared = ReadonlyMap<Provider, Look>;

/** Prepares the looks of all providers, a piece at a time. */
export function* prepareScene(
  looking: Pick<Looking, 'window' | 'document' | 'providers' | 'hello' | 'extras' | 'atHome' | 'memory'>,
): Generator<void, Prepared> {
  const { document, window, memory, extras } = looking;
  const url = new URL(window.location.href);
  const looks = new Map<Provider, Look>();
  for (const provider of providersHere(looking, url)) {
    looks.set(provider, yield* prepareLook(provider, { document, url, form: memory.form, extras }));
  }
  return looks;
}

interface ProviderSight {
  readonly provider: Provider;
  readonly sight: Sight;
}

/**
 * What the providers see that know the page, best first. Whom the person started, or the address vouches for, is alone;
 * on a host of one's own several may know it by its words, and the best is who sees most of what they look for.
 */
function sightsOf(looking: Looking, prepared: Prepared | null): readonly ProviderSight[] {
  const { document, window, hello, atHome, memory, now, pointed, addresses, extras } = looking;
  const url = new URL(window.location.href);
  const sights: ProviderSight[] = [];
  for (const provider of providersHere(looking, url)) {
    const ready = prepared?.get(provider);
    const sight = see(provider, {
      document,
      url,
      form: memory.form,
      now: now(),
      pointed: (step) => pointed.find(provider.id, step.id),
      addresses,
      extras,
      // A soft navigation leads to another page, whatever it shows.
      prepared: ready?.url.href === url.href ? ready : undefined,
    });
    if (sight.page === null) continue;
    sights.push({ provider, sight });
    if (provider.id === hello.started || atHome.has(provider.id)) break;
  }
  return sights.toSorted((one, other) => other.sight.certainty - one.sight.certainty);
}

/** Looks at the page with the eyes of each provider. The memory that it gives back knows the form. */
export function seeScene(
  looking: Looking,
  prepared: Prepared | null,
): { readonly scene: Scene | null; readonly memory: Memory } {
  for (const { provider, sight } of sightsOf(looking, prepared)) {
    const memory = noteForm(looking.memory, sight.form);
    const resolution = resolve(sight, { ...looking, provider, memory });
    if (resolution) {
      const token = tokenView(provider, resolution.step, sight, looking.copied);
      return { scene: { provider, sight, resolution, token }, memory };
    }
  }
  return { scene: null, memory: looking.memory };
}

function resolve(
  sight: Sight,
  { provider, memory, pinned, hold, lookIn }: Looking & Pick<Scene, 'provider'>,
): Resolution | null {
  const isInField = [...sight.fields.values()].some(({ focused }) => focused);
  const wait = isInField ? hold.typing : 0;
  if (wait > 0) lookIn(wait);
  return resolveStep(provider, {
    page: sight.page,
    steps: sight.steps,
    marks: memory.marks,
    saved: new Set(),
    pinned,
    isTyping: wait > 0,
  });
}
