import { focusedIn, ofDocument } from './dom';

/** Alt+Shift+L: by the key's place, because Alt changes the letter on some keyboards. Announced through `aria-keyshortcuts`. */
function isShortcut(event: KeyboardEvent): boolean {
  return event.code === 'KeyL' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
}

export interface Focus {
  /** Gives the focus back to the element of the page that had it. */
  leave(): void;
}

/** Moves the focus into the card and back on the shortcut. Nothing else ever takes the focus out of the page. */
export function listenToShortcut(
  document: Document,
  host: HTMLElement,
  card: HTMLElement,
  signal: AbortSignal,
): Focus {
  let before: Element | null = null;
  const isInside = (): boolean =>
    host.getRootNode() instanceof ShadowRoot
      ? host.matches(':focus-within')
      : ofDocument(document, 'activeElement') === host;
  const leave = (): void => {
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    if (!isInside()) return;
    const inner = card.getRootNode();
    if (inner instanceof ShadowRoot && inner.activeElement instanceof HTMLElement) inner.activeElement.blur();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !isShortcut(event) || !host.isConnected) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isInside()) return leave();
      before = focusedIn(document);
      card.focus({ preventScroll: true });
    },
    { capture: true, signal },
  );
  return { leave };
}
