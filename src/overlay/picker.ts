import { documentIn } from '../lib/embedded';
import { stackAt } from '../lib/stack';
import { queryAll } from '../lib/tree';
import { focusedIn } from './dom';

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

/** Lets the person choose an element, shows what would be chosen, and resolves with it. */
export type Picker = typeof pickElement;

/**
 * Lets the person choose an element of the page: the pointer highlights and a click chooses, or Tab moves through the
 * page as always and Enter chooses. Frames that are a part of the page are too. Null when they press Escape or the signal
 * ends it.
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

    const within = documentsIn(document);
    const onWindow = (type: string, listener: (event: Event, within: Document) => void): void => {
      for (const inner of within) {
        inner.defaultView?.addEventListener(
          type,
          (event) => {
            if (event.isTrusted && !event.composedPath().includes(host)) listener(event, inner);
          },
          options,
        );
      }
    };
    const pointAt = (event: MouseEvent, inner: Document): void =>
      point(stackAt(inner, event.clientX, event.clientY)[0] ?? null);
    onWindow('pointermove', (event, inner) => isOfMouse(event) && pointAt(event, inner));
    onWindow('focusin', (_event, inner) => point(focusedIn(inner)));
    const key = (event: Event, inner: Document): void => {
      const pressed: unknown = Reflect.get(event, 'key');
      if (pressed !== 'Escape' && pressed !== 'Enter') return;
      swallow(event);
      // The answer is given on the way down; the way up is kept from the page too, because some pages act on it.
      if (event.type === 'keyup') end.abort();
      else if (pressed === 'Escape') resolve(null);
      else if (pointed && focusedIn(inner) === pointed) resolve(pointed);
    };
    for (const type of ['keydown', 'keypress', 'keyup']) onWindow(type, key);
    for (const type of pressing) {
      onWindow(type, (event, inner) => {
        swallow(event);
        if (!isOfMouse(event) || event.button !== 0) return;
        if (type === 'pointerdown') pointAt(event, inner);
        if (type === 'pointerup') missing = setTimeout(() => finish(pointed), patience);
        if (type === 'click') finish(pointed);
      });
    }
  });
}

/** Told by what it says: an event in a frame is of a class that `instanceof` does not know. */
function isOfMouse(event: Event): event is MouseEvent {
  return 'clientX' in event && 'button' in event;
}

/** The document, and those in frames that are a part of the page. */
function documentsIn(document: Document): readonly Document[] {
  const found = [document];
  for (const at of found) {
    for (const frame of queryAll(at, 'iframe,frame')) {
      const inner = documentIn(frame);
      if (inner) found.push(inner);
    }
  }
  return found;
}
