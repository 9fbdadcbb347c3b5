import type { Provider, Step } from '../providers/definition';
import type { Ask } from './saving';

/** What the person pointed at on this site, by provider and step. */
export interface PointedPlaces {
  /** The element that the person pointed at, found again; null when it is not there or not sure. */
  find(provider: string, step: string): Element | null;
  remember(provider: Provider, step: Step, element: Element): Promise<void>;
}

export async function pointedPlaces(
  document: Document,
  providers: readonly Provider[],
  ask: Ask,
): Promise<PointedPlaces> {
  const elements = new Map<string, WeakRef<Element>>();
  await Promise.resolve([document, providers, ask]);
  return {
    find(provider, step) {
      const element = elements.get(`${provider} ${step}`)?.deref();
      return element?.isConnected ? element : null;
    },
    remember(provider, step, element) {
      elements.set(`${provider.id} ${step.id}`, new WeakRef(element));
      return Promise.resolve();
    },
  };
}
