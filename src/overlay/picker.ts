import { elementAt, focusedIn } from './dom';

/** Everything that a press sends to a page; the page gets none of it while the person points. */
const pressing = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'dragstart',
];
/** A click comes right after its pointer; disabled controls send none, so then the release counts. */
const patience = 150;

/**
 * Lets the person choose an element of the page: the pointer highlights and a click chooses, or Tab moves through the
 * page as always and Enter chooses. Null when they press Escape or the signal ends it.
 */
export function pickElement(
  document: Document,
  host: HTMLElement,
  highlight: (element: Element | null) => void,
  signal: AbortSignal,
): Promise<Element | null> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const options = { capture: true, passive: false, signal: end.signal };
    let pointed: Element | null = null;
    let missing: ReturnType<typeof setTimeout> | undefined;
    const finish = (chosen: Element | null): void => {
      clearTimeout(missing);
      end.abort();
      resolve(chosen);
    };
    const swallow = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const point = (element: Element | null): void => {
      pointed = element;
      highlight(element);
    };
    signal.addEventListener('abort', () => finish(null), { signal: end.signal });
    if (signal.aborted) return finish(null);

    const onWindow = (type: string, listener: (event: Event) => void): void => {
      window.addEventListener(
        type,
        (event) => {
          if (event.isTrusted && event.target !== host) listener(event);
        },
        options,
      );
    };
    onWindow('pointermove', (event) => {
      if (event instanceof PointerEvent) point(elementAt(document, event.clientX, event.clientY, host));
    });
    onWindow('focusin', () => point(focusedIn(document)));
    const key = (event: Event): void => {
      if (!(event instanceof KeyboardEvent) || !['Escape', 'Enter'].includes(event.key)) return;
      swallow(event);
      // The answer is given on the way down; the way up is kept from the page too, because some pages act on it.
      if (event.type === 'keyup') end.abort();
      else if (event.key === 'Escape') resolve(null);
      else if (pointed && focusedIn(document) === pointed) resolve(pointed);
    };
    for (const type of ['keydown', 'keypress', 'keyup']) onWindow(type, key);
    for (const type of pressing) {
      onWindow(type, (event) => {
        swallow(event);
        if (!(event instanceof MouseEvent) || event.button !== 0) return;
        if (type === 'pointerdown') point(elementAt(document, event.clientX, event.clientY, host));
        if (type === 'pointerup') missing = setTimeout(() => finish(pointed), patience);
        if (type === 'click') finish(pointed);
      });
    }
  });
}
