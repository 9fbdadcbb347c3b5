import type { Provider, Step } from '../providers/definition';
import type { Picker } from '../overlay/picker';
import type { Description } from '../recognition/pointed';
import { rootsOf } from '../recognition/roots';
import { pointingHere, type Pointing } from './once';
import type { Ask } from './saving';

/** What the person pointed at on this site, by provider and step. */
export interface PointedPlaces {
  /** The element that the person pointed at, found again; null when it is not there or not sure. */
  find(provider: string, step: string): Element | null;
  /** With what the person points at an element; null where the browser does not load it. */
  picker(): Promise<Picker | null>;
  remember(provider: Provider, step: Step, element: Element): Promise<void>;
}

/**
 * Recalls what was pointed at on this site. The element itself is held for this visit; for later ones a description is
 * kept, which holds no text that the person typed and no token. What points and finds again is a script of its own, and
 * most pages never need it.
 */
export async function pointedPlaces(
  document: Document,
  providers: readonly Provider[],
  ask: Ask,
): Promise<PointedPlaces> {
  const held = new Map<string, WeakRef<Element>>();
  const described = new Map<string, Description>();
  const load = async (): Promise<Pointing | null> => {
    if (!pointingHere()) await ask('pointing.load', {});
    return pointingHere();
  };
  for (const { id } of providers) {
    const answer = await ask('pointed.recall', { provider: id });
    for (const [step, text] of Object.entries(answer.ok ? answer.value.descriptions : {})) {
      const description = readDescription(text);
      if (description) described.set(`${id} ${step}`, description);
    }
  }
  if (described.size > 0) await load();
  return {
    picker: async () => (await load())?.pickElement ?? null,
    find(provider, step) {
      const place = `${provider} ${step}`;
      const element = held.get(place)?.deref();
      if (element?.isConnected) return element;
      const wanted = described.get(place);
      const again = wanted ? pointingHere()?.findAgain(rootsOf(document), wanted) : null;
      if (again?.kind !== 'found') return null;
      held.set(place, new WeakRef(again.element));
      return again.element;
    },
    async remember(provider, step, element) {
      const place = `${provider.id} ${step.id}`;
      held.set(place, new WeakRef(element));
      // The words in the place of a token are the token.
      const description = pointingHere()?.describe(element, step.token !== undefined);
      if (!description) return;
      described.set(place, description);
      const text = JSON.stringify(description);
      await ask('pointed.remember', { provider: provider.id, step: step.id, description: text });
    },
  };
}

function readDescription(text: string): Description | null {
  try {
    const value: unknown = JSON.parse(text);
    return isDescription(value) ? value : null;
  } catch {
    return null;
  }
}

/** All other traits are optional, and likenesses are worked out from whatever is there. */
function isDescription(value: unknown): value is Description {
  return typeof value === 'object' && value !== null && 'tag' in value && typeof value.tag === 'string';
}
