import type { PlannedElement } from './plan';

/** A page to be made anew. */
export interface SkeletonPage {
  readonly plan: readonly PlannedElement[];
  readonly language: string;
}

/** Makes the planned elements in the body. Runs in the page, so it uses nothing from outside of itself. */
export function buildPage({ plan, language }: SkeletonPage): void {
  document.documentElement.lang = language;
  document.body.replaceChildren();
  const around: Element[] = [];
  for (const { depth, tag, attributes, text } of plan) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    if (text !== '') made.textContent = text;
    around.length = depth;
    (around.at(-1) ?? document.body).append(made);
    around[depth] = made;
  }
}
