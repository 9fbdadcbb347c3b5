import type { Resolution } from '../guide/resolve';
import type { CardView } from '../overlay/view';
import type { Provider } from '../providers/definition';
import type { Saving } from './candidate';
import { cardFor } from './card';
import type { JourneyReport } from '../messages/contract';
import type { Memory } from './memory';
import type { Sentences } from './sentences';
import type { Sight } from './sight';
import type { TokenView } from './token-step';

/** What is on the card at this moment. */
export interface Scene {
  readonly provider: Provider;
  readonly sight: Sight;
  readonly resolution: Resolution;
  readonly token: TokenView | null;
}

/** The card of a scene. A page that was waited for in vain is one on which the target is not. */
export function viewOf({ provider, resolution, token }: Scene, saving: Saving, say: Sentences): CardView {
  const waited = resolution.state === 'waiting' ? { ...resolution, state: 'lost' as const } : resolution;
  return cardFor({ provider, resolution: waited, candidate: token?.candidate ?? null, saving, say });
}

/** What the ring encloses: the field in question, the token's own place, or the step's target. */
export function targetOf({ sight, resolution, token }: Scene): Element | null {
  if (token?.candidate.kind === 'several') return null;
  const field = resolution.attention && sight.fields.get(resolution.attention.field.id);
  const located = sight.targets.get(resolution.step.id);
  const placed =
    located?.kind === 'found' ? located.element : located?.kind === 'shut' ? located.opener : null;
  return field?.element ?? token?.element ?? placed;
}

/** What the background is told of a scene, for the popup and for this tab's memory. */
export function reportOf(
  provider: string,
  scene: Scene | null,
  shown: CardView | null,
  memory: Memory,
): JourneyReport {
  const step = scene?.resolution.step.id ?? null;
  return {
    provider,
    page: scene?.sight.page ?? null,
    step,
    state: step !== null && shown?.step === step ? shown.state : null,
    confirmed: [...memory.marks],
    form: memory.form,
    hidden: memory.hidden,
  };
}
