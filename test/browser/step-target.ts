import { providers } from '../../src/providers/registry';
import type { Located } from '../../src/recognition/located';
import { lookWith } from '../../src/recognition/testing/page';

export interface StepTarget {
  /** The page that is recognised. */
  readonly page: string | null;
  /** The page that the step belongs to. */
  readonly own: string;
  readonly located: Located;
}

/** What becomes of a step's target in the drawn page at this address. */
export function stepTarget(id: string, step: string, address: string): StepTarget {
  const provider = providers.find((one) => one.id === id);
  const asked = provider?.steps.find((one) => one.id === step);
  if (!provider || !asked) throw new Error(`There is no step ${step} of ${id}.`);
  const at = lookWith(provider, {}, address);
  const { page, surface } = at.page();
  return { page, own: asked.page, located: at.locate(asked.target, surface) };
}
