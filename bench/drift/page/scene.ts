import type { Provider } from '../../../src/providers/definition';
import type { Chance } from './random';

/** A page that is being changed, and which elements are right on it. Changes keep `truths` up to date. */
export interface Scene {
  readonly provider: Provider;
  /** The language in which the page is written. */
  readonly language: string;
  readonly chance: Chance;
  truths: readonly Element[];
}

/** Changes the page in one way in which sites change. False where the page offers nothing to change in this way. */
export type Change = (scene: Scene) => boolean;

/** The elements from the target up to the body, through shadow roots: a field leaves its component as little as its form. */
export function chainOf(scene: Scene): readonly Element[] {
  const chain: Element[] = [];
  for (let at = scene.truths[0] ?? null; at && at !== document.body; at = around(at)) chain.push(at);
  return chain;
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The right elements and all that stands around them: what may be moved or wrapped, but not taken away. */
export function holdsTruth(scene: Scene, element: Element): boolean {
  return scene.truths.some((truth) => element === truth || element.contains(truth));
}

/** Puts another element in the place of one, with its children, attributes and, where it was right, its being right. */
export function replaceTag(scene: Scene, element: Element, tag: string): Element {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  scene.truths = scene.truths.map((truth) => (truth === element ? other : truth));
  return other;
}

export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  );
}
