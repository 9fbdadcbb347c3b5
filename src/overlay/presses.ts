import type { Arming } from './arming';
import type { Button, Buttons } from './buttons';
import type { GuardReason } from './guard';
import { onWindow } from './on-window';
import { namedBy } from './shield';

interface Presses {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly buttons: Buttons;
  readonly arming: Arming;
  press(button: Button): void;
  /** A button is held down, or a key is pressed while something in the overlay has the focus. */
  hold(button: Button, event: PointerEvent, element: Element): void;
  key(button: Button | undefined, event: KeyboardEvent): void;
  refused(reason: GuardReason): void;
  readonly signal: AbortSignal;
}

/** What the page must not notice of what the person does in our card. It would close its menus, or pull the focus back. */
const ours =
  'mouseup dblclick auxclick contextmenu touchstart touchend touchmove wheel keypress keyup focusin focusout copy cut selectstart dragstart';
/** A click follows its pointer at once; one that has not come by now was taken away by the page. */
const patience = 400;

/**
 * Hears every press before the page does: on the window, on the way down. Focus traps and "click outside" closers
 * listen below and would take our clicks away. Seen from there the closed root shows no inner target, so the
 * button is the one at the pointer, or the focused one for keys.
 */
export function listenToPresses({
  host,
  root,
  buttons,
  arming,
  press,
  hold,
  key,
  refused,
  signal,
}: Presses): void {
  let down: Element | null = null;
  let missing: ReturnType<typeof setTimeout> | undefined;
  const around = (inner: Node | null): Element | null =>
    inner instanceof Element ? inner.closest('button') : null;
  const pointed = (event: MouseEvent): Element | null =>
    around(root.elementFromPoint(event.clientX, event.clientY));
  /** The button of a click without a pointer; null where this browser does not say which. */
  const meant = (event: Event): Element | null =>
    around(namedBy(event, 'originalTarget')) ?? around(root.activeElement);
  const click = (event: MouseEvent, element: Element | null): void => {
    clearTimeout(missing);
    const pressed = event.detail ? down : element;
    down = null;
    const button = element && buttons.get(element);
    if (!button || button.disabled || event.button) return;
    const reason = !button.guarded ? null : pressed === element ? arming.refusal(element) : 'other-button';
    if (reason) refused(reason);
    else press(button);
  };
  const hear = (
    types: string,
    listener: (event: Event) => void,
    isOurs = (_: Event): boolean => true,
  ): void => {
    const passive = !/mousedown|keydown/.test(types);
    const take = (event: Event): void => {
      if (!event.isTrusted || !isOurs(event)) return;
      event.stopImmediatePropagation();
      listener(event);
    };
    // Where we stand in a window inside a shadow root, the event's target is what holds that root.
    const isHere = (event: Event): boolean =>
      event.composedPath().includes(host) || root.contains(namedBy(event, 'originalTarget'));
    onWindow(types, (event) => isHere(event) && take(event), signal, passive);
    // Of what is inside a closed root the window hears nothing more.
    for (const type of types.split(' ')) {
      root.addEventListener(type, take, { capture: true, passive, signal });
    }
  };

  hear('pointerdown', (event) => {
    clearTimeout(missing);
    if (!(event instanceof PointerEvent)) return;
    down = event.isPrimary && event.button === 0 ? pointed(event) : null;
    const button = down && buttons.get(down);
    if (down && button) hold(button, event, down);
  });
  hear('pointerup', (event) => {
    if (event instanceof PointerEvent && down && pointed(event) === down && buttons.get(down)?.guarded) {
      missing = setTimeout(refused, patience, 'swallowed');
    }
  });
  hear(ours, () => undefined);
  // Pressing in the card leaves the focus in the page, where the person was typing.
  hear('mousedown', (event) => event.preventDefault());
  hear('keydown', (event) => {
    const focused = around(root.activeElement);
    if (event instanceof KeyboardEvent) key(focused ? buttons.get(focused) : undefined, event);
  });
  // Assistive technology may press a button with neither pointer nor focus; Firefox names it, and elsewhere the root's
  // own listener sees which.
  hear(
    'click',
    (event) => {
      if (event instanceof MouseEvent) click(event, event.detail ? pointed(event) : meant(event));
    },
    (event) => event instanceof MouseEvent && (event.detail > 0 || meant(event) !== null),
  );
  root.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      if (event.isTrusted && event instanceof MouseEvent && event.target instanceof Element)
        click(event, around(event.target));
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(missing));
}
