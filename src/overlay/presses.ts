import type { Arming } from './arming';
import type { Button, Buttons } from './buttons';
import type { GuardReason } from './guard';

interface Presses {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly buttons: Buttons;
  readonly arming: Arming;
  press(button: Button): void;
  /** A button is held down, or a key is pressed while something in the overlay has the focus. */
  hold(button: Button, event: PointerEvent, element: HTMLElement): void;
  key(button: Button | null, event: KeyboardEvent): void;
  refused(reason: GuardReason): void;
  readonly signal: AbortSignal;
}

/** What the page must not notice of what the person does in our card. It would close its menus, or pull the focus back. */
const ours = [
  ...[
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
    'touchstart',
    'touchend',
  ],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'focusin',
    'focusout',
    'wheel',
    'touchmove',
    'copy',
    'cut',
    'selectstart',
    'dragstart',
  ],
];
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
  let down: HTMLElement | null = null;
  let missing: ReturnType<typeof setTimeout> | undefined;
  const focused = (): Button | null => {
    const element = buttons.around(root.activeElement);
    return (element && buttons.get(element)) ?? null;
  };

  const pointerDown = (event: PointerEvent): void => {
    clearTimeout(missing);
    const plainPress = event.isPrimary && event.button === 0;
    down = plainPress ? buttons.around(root.elementFromPoint(event.clientX, event.clientY)) : null;
    const button = down && buttons.get(down);
    if (down && button) hold(button, event, down);
  };
  const pointerUp = (event: PointerEvent): void => {
    const released = buttons.around(root.elementFromPoint(event.clientX, event.clientY));
    if (down && released === down && buttons.get(down)?.guarded)
      missing = setTimeout(() => refused('swallowed'), patience);
  };
  const click = (event: MouseEvent, element: HTMLElement | null): void => {
    clearTimeout(missing);
    const pressed = event.detail > 0 ? down : element;
    down = null;
    const button = element && buttons.get(element);
    if (!button || button.disabled || event.button !== 0) return;
    const reason = !button.guarded ? null : pressed === element ? arming.refusal(element) : 'other-button';
    if (reason) refused(reason);
    else press(button);
  };

  for (const type of ours) {
    window.addEventListener(
      type,
      (event) => {
        if (event.target !== host || !event.isTrusted) return;
        if (event instanceof MouseEvent && type === 'click') {
          const inner =
            event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
          // Assistive technology may press a button without pointer and focus; the root's own listener knows which.
          if (event.detail === 0 && !buttons.around(inner)) return;
          click(event, buttons.around(inner));
        }
        event.stopImmediatePropagation();
        // Pressing in the card leaves the focus in the page, where the person was typing.
        if (type === 'mousedown') event.preventDefault();
        if (event instanceof PointerEvent && type === 'pointerdown') pointerDown(event);
        if (event instanceof PointerEvent && type === 'pointerup') pointerUp(event);
        if (event instanceof KeyboardEvent && type === 'keydown') key(focused(), event);
      },
      { capture: true, passive: type !== 'mousedown' && type !== 'keydown', signal },
    );
  }
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event instanceof MouseEvent) || !(event.target instanceof Element)) return;
      event.stopPropagation();
      click(event, buttons.around(event.target));
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(missing));
}
