import type { Host } from './host';

/** What the first script on a page and the overlay share in our own world of that page. */
export interface Shield {
  /** Our element and its root, once there are any. */
  guarded: Pick<Host, 'element' | 'root'> | null;
  /** Who hears the events at our element, by type and in the order in which they began to listen. */
  readonly listeners: Map<string, Set<(event: Event) => void>>;
  /** Whether it still hears the window's events first. A page that calls `document.open` takes all listeners away. */
  readonly isUp: () => boolean;
}

declare global {
  /** Set by the first script on a page, in the extension's own world. */
  var latchkeyShield: Shield | undefined;
}

/** Every event that Firefox sends out of a shadow root, or that names what lies under the pointer or has the focus. */
const types =
  'pointerover pointerenter pointerdown pointermove pointerrawupdate pointerup pointercancel pointerout pointerleave gotpointercapture lostpointercapture mouseover mouseenter mousedown mousemove mouseup mouseout mouseleave click dblclick auxclick contextmenu DOMActivate wheel DOMMouseScroll MozMousePixelScroll keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend textInput focus focusin focusout blur touchstart touchmove touchend touchcancel drag dragstart dragend dragenter dragover dragexit dragleave drop copy cut paste select selectstart scroll scrollend securitypolicyviolation';

/** What the shield says to itself. It tells a page nothing that our element does not. */
const probe = 'latchkey-shield';

/** The shield of this page; null in Chromium, which needs none. */
export function shieldHere(): Shield | null {
  // An own property: an element of the page with this name would be found on the prototype chain of the window.
  return Object.hasOwn(globalThis, 'latchkeyShield') ? (globalThis.latchkeyShield ?? null) : null;
}

/**
 * Listens on the window before any script of the page can, because Firefox tells whoever hears an event at our element
 * which part of the closed root it is about. Such events end here, and the overlay hears of them from here.
 */
export function raiseShield(): void {
  let isHeard = false;
  const shield: Shield = {
    guarded: null,
    listeners: new Map(),
    isUp() {
      isHeard = false;
      window.dispatchEvent(new Event(probe));
      return isHeard;
    },
  };
  Object.defineProperty(globalThis, 'latchkeyShield', { value: shield });
  window.addEventListener(probe, () => (isHeard = true), { capture: true });
  for (const type of types.split(' '))
    window.addEventListener(type, (event) => meet(shield, event), {
      capture: true,
      passive: !/mousedown|keydown/.test(type),
    });
}

/** The node that Firefox says an event is about, also inside closed roots; null in Chromium. */
export function namedBy(event: Event, key: 'originalTarget' | 'explicitOriginalTarget'): Node | null {
  const node: unknown = Reflect.get(event, key);
  return node instanceof Node ? node : null;
}

function meet({ guarded, listeners }: Shield, event: Event): void {
  if (!guarded || !event.isTrusted) return;
  const { element, root } = guarded;
  const names = (key: 'originalTarget' | 'explicitOriginalTarget'): boolean =>
    root.contains(namedBy(event, key));
  if (event.target === element || names('originalTarget')) {
    try {
      for (const hear of listeners.get(event.type) ?? []) {
        hear(event);
        if (event.cancelBubble) break;
      }
    } finally {
      event.stopImmediatePropagation();
    }
  } else if (names('explicitOriginalTarget')) {
    event.stopImmediatePropagation();
    repeat(event);
  }
}

/**
 * Tells the page that the pointer has left one of its elements for ours, without naming ours. Not at once: what is made in
 * the middle of an event names the same node.
 */
function repeat(event: Event): void {
  if (!(event instanceof MouseEvent)) return;
  const target = namedBy(event, 'originalTarget');
  // The first copy keeps what the event says only while it lasts.
  const kept = copyOf(event);
  setTimeout(() => target?.dispatchEvent(copyOf(kept)));
}

function copyOf(event: MouseEvent): MouseEvent {
  if (event instanceof PointerEvent) return new PointerEvent(event.type, event);
  if (event instanceof DragEvent) return new DragEvent(event.type, event);
  return new MouseEvent(event.type, event);
}
