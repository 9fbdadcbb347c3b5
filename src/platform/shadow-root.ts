import { browser } from './browser';

/** An element's shadow root. Browsers show closed ones to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root: unknown = element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
  return root instanceof ShadowRoot ? root : null;
}
