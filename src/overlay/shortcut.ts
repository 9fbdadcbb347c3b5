import { focusedIn } from './dom';
import { onWindow } from './on-window';

/** Alt+Shift+L: by the key's place, because Alt changes the letter on some keyboards. Announced through `aria-keyshortcuts`. */
function isShortcut({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return code === 'KeyL' && altKey && shiftKey && !ctrlKey && !metaKey;
}

/**
 * Moves the focus into the card and back on the shortcut. Nothing else ever takes the focus out of the page. The
 * function returned gives the focus back to the page's element that had it.
 */
export function listenToShortcut(
  document: Document,
  root: ShadowRoot,
  card: HTMLElement,
  signal: AbortSignal,
): () => void {
  let before: Element | null = null;
  const leave = (): void => {
    const { activeElement } = root;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  onWindow(
    'keydown',
    (event) => {
      if (!event.isTrusted || !(event instanceof KeyboardEvent) || !isShortcut(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (root.activeElement) return leave();
      before = focusedIn(document);
      card.focus({ preventScroll: true });
    },
    signal,
    false,
  );
  return leave;
}
