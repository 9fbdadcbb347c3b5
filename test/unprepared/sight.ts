import { addressLists } from '../../src/content/address-lists';
import { allExtras } from '../../src/recognition/extras';
import { expect } from 'vitest';
import { prepareLook, see, type SightOptions } from '../../src/content/sight';
import { atOnce } from '../../src/recognition/pieces';
import { targetOf } from '../../src/content/scene';
import { tokenView } from '../../src/content/token-step';
import { resolveStep } from '../../src/guide/resolve';
import type { Provider } from '../../src/providers/definition';
import type { Screen } from './screen';

export interface CheckedSight {
  readonly step: string | null;
  /** What the ring would enclose; null when the guide says that it does not know. */
  readonly ring: Element | null;
  /** What one press would save. */
  readonly offered: string | null;
  readonly summary: string;
}

/** Looks at the document as a visit does, and works out the step, the ring and the offer. */
export function checkedSight(
  provider: Provider,
  screen: Pick<Screen, 'address' | 'used' | 'form'>,
): CheckedSight {
  const used = screen.used ?? [];
  const options: SightOptions = {
    document,
    url: new URL(screen.address),
    form: screen.form ?? {},
    now: Date.now(),
    pointed: () => null,
    addresses: addressLists,
    extras: allExtras,
  };
  const sight = see(provider, options);
  // What is read ahead of a look on a large page may not change what it sees.
  const prepared = atOnce(prepareLook(provider, options, true));
  expect(see(provider, { ...options, prepared })).toEqual(sight);
  const resolution = resolveStep(provider, {
    page: sight.page,
    steps: sight.steps,
    marks: new Set(used.flatMap((step) => [`seen:${step}`, `used:${step}`])),
    saved: new Set(),
    pinned: null,
    isTyping: false,
  });
  if (!resolution) return { step: null, ring: null, offered: null, summary: 'no page is recognised' };
  const token = tokenView(provider, resolution.step, sight, null);
  const isPointing = resolution.state === 'step' || resolution.state === 'field' || token?.element;
  const ring = isPointing ? targetOf({ provider, sight, resolution, token }) : null;
  return {
    step: resolution.step.id,
    ring,
    offered: token?.offer?.token ?? null,
    summary: `page ${sight.page ?? 'none'}, step ${resolution.step.id} ${resolution.state}${token ? `, token ${token.candidate.kind}` : ''}`,
  };
}
