import { isFrame } from '../lib/embedded';
import { isElement } from '../lib/tree';

/** What events tell of a page. */
export interface PageEvents {
  /** The page may have changed. */
  readonly changed: () => void;
  /** The person has done something that the page may answer. */
  readonly deed: () => void;
  /** The person is there. */
  readonly pointer: () => void;
}

/** What a person does. */
const DEEDS = ['click', 'input', 'change', 'keydown'];
/** What changes a page without changing its tree: typed text, the focus, popovers, the end of a movement. */
const PAGE_EVENTS = ['input', 'change', 'focusin', 'toggle', 'transitionend', 'animationend'];
const WINDOW_EVENTS = ['popstate', 'hashchange', 'pageshow', 'resize'];

/** Listens in a window, and for what concerns all of its page. */
export function listenInWindow(
  view: Window,
  document: Document,
  events: PageEvents,
  signal: AbortSignal,
): void {
  for (const type of WINDOW_EVENTS) listen(view, type, events.changed, signal);
  listen(document, 'visibilitychange', events.changed, signal);
  listen(document, 'pointermove', events.pointer, signal);
  // What a frame shows is a new document after each of its loads.
  const loaded = ({ target }: Event): void => {
    if (isElement(target) && isFrame(target)) events.changed();
  };
  listen(document, 'load', loaded, signal);
  const navigation: unknown = Reflect.get(view, 'navigation');
  if (navigation instanceof EventTarget) listen(navigation, 'currententrychange', events.changed, signal);
}

/** Listens in a document: the page's own, or one in a frame of the same origin. */
export function listenInDocument(document: Document, events: PageEvents, signal: AbortSignal): void {
  for (const type of PAGE_EVENTS) listen(document, type, events.changed, signal);
  for (const type of DEEDS) listen(document, type, events.deed, signal);
}

/** A page can name an image `addEventListener`, and the document answers with it. */
function listen(target: EventTarget, type: string, act: (event: Event) => void, signal: AbortSignal): void {
  EventTarget.prototype.addEventListener.call(target, type, act, { capture: true, passive: true, signal });
}
