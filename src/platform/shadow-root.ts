import { browser } from './browser';

/** An element's shadow root. Browsers show closed ones to extensions: Chromium by a function, Firefox by a member of elements. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root: unknown =
    'dom' in browser
      ? element instanceof HTMLElement && browser.dom.openOrClosedShadowRoot(element)
      : Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element);
  return root instanceof ShadowRoot ? root : null;
}
