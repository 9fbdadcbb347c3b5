import { resolveStep, type Resolution } from '../guide/resolve';
import { isHome } from '../providers/hosts';
import type { Hold } from './hold';
import { noteForm, type Memory } from './memory';
import type { Scene } from './scene';
import { see, type Sight } from './sight';
import { tokenView, type Copied } from './token-step';
import type { VisitOptions } from './visit';

type Around = Pick<
  VisitOptions,
  'window' | 'document' | 'providers' | 'hello' | 'now' | 'pointed' | 'addresses' | 'lookIn'
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

/** Looks at the page with the eyes of each provider, the started one first. The memory that it gives back knows the form. */
export function seeScene(looking: Looking): { readonly scene: Scene | null; readonly memory: Memory } {
  const { document, window, providers, hello, now, pointed, addresses, copied } = looking;
  let { memory } = looking;
  const url = new URL(window.location.href);
  const order = [...providers].sort(
    (a, b) => Number(b.id === hello.started) - Number(a.id === hello.started),
  );
  for (const provider of order) {
    // A soft navigation may lead from the dashboard to a part of the same host that is none.
    if (looking.atHome.has(provider.id) && !isHome(provider, url)) continue;
    const sight = see(provider, {
      document,
      url,
      form: memory.form,
      now: now(),
      pointed: (step) => pointed.find(provider.id, step.id),
      addresses,
    });
    if (sight.page === null) continue;
    memory = noteForm(memory, sight.form);
    const resolution = resolve(sight, { ...looking, provider, memory });
    if (resolution) {
      const token = tokenView(provider, resolution.step, sight, copied);
      return { scene: { provider, sight, resolution, token }, memory };
    }
  }
  return { scene: null, memory };
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
