import { browser } from './browser';

/** An element's shadow root. Browsers show closed ones to extensions: Chromium by a function, Firefox by a member of elements. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root: unknown =
    'dom' in browser
      ? element instanceof HTMLElement && openedBy(element)
      : Reflect.get(Element.prototype, 'openOrClosedShadowRoot', element);
  return root instanceof ShadowRoot ? root : null;
}

/** Chromium leaves the name and takes the interface away from a script whose extension was updated under it. */
function openedBy(element: HTMLElement): ShadowRoot | null {
  const dom: unknown = Reflect.get(browser, 'dom');
  return dom === undefined ? element.shadowRoot : browser.dom.openOrClosedShadowRoot(element);
}
