/**
 * Tells when the person uses an element of the page: a trusted click on it or inside it. It listens on the window in the
 * capture phase, so the page's elements get no listener and the page's own handlers are not disturbed.
 */
export function watchUse(
  window: Window,
  used: (path: readonly EventTarget[]) => void,
  signal: AbortSignal,
): void {
  window.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted) used(event.composedPath());
    },
    { capture: true, passive: true, signal },
  );
}
