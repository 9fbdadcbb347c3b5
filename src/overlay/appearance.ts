import { createAnnouncer } from './announcer';
import { createArming } from './arming';
import type { Button, Buttons } from './buttons';
import { createCard } from './card';
import type { GuardReason } from './guard';
import { ofDocument } from './dom';
import { createHost, isShown } from './host';
import { icon } from './icons';
import { make } from './make';
import { arrow, dragAlong } from './moving';
import { obstaclesOn } from './obstacles';
import { onWindow } from './on-window';
import type { OverlayOptions } from './overlay';
import { listenToPresses } from './presses';
import type { Rectangle } from './rectangle';
import { createRing, type Ring } from './ring';
import { createSeat } from './seat';
import { listenToShortcut } from './shortcut';
import { keepStanding } from './stand';
import { watchTopLayer } from './top-layer';
import type { CardView } from './view';

/** Everything that is on the page while the guide is shown. The signal takes it all away. */
export interface Appearance {
  readonly host: HTMLElement;
  readonly ring: Ring;
  /** Shows what should be seen on top of all else. */
  raise(): void;
  /** The target is another one: shows the ring there, and the card only if it must move. */
  repoint(): void;
  /** Draws the card and puts it in its place; `own` are buttons that the overlay adds. */
  draw(view: CardView, own: readonly Button[]): void;
  /** Makes way for a target that moved; one that is still moving is only not covered. */
  makeWay(target: Rectangle, resting: boolean): void;
}

export interface Wanted {
  readonly chip: boolean;
  /** The element that the guide is about, and its box while it is pointed at. */
  readonly target: Element | null;
  readonly box: Rectangle | null;
  /** Whether the ring is drawn, and the element that the browser keeps it on. */
  readonly ring: boolean;
  readonly anchor: Element | undefined;
}

export interface AppearanceEvents {
  press(button: Button): void;
  /** Escape was pressed in the card; true when that meant something. */
  escape(): boolean;
  refused(reason: GuardReason): void;
  giveUp(): void;
}

/** Null where the page does not let us in. */
export function appear(
  options: OverlayOptions,
  wanted: () => Wanted,
  on: AppearanceEvents,
  signal: AbortSignal,
): Appearance | null {
  const { document, text, language = 'en', direction = 'ltr' } = options;
  const made = createHost(document);
  if (!made) return null;
  const { element: host, root } = made;
  const buttons: Buttons = new Map();
  const ring = createRing(document);
  const { element: card, draw } = createCard({ buttons, document, text, language, direction });
  const announcer = createAnnouncer(document, text, signal);
  card.append(announcer.element);
  const label = text('overlay_show');
  const pill = make(document, 'button', { class: 'face pill' }, icon(document, 'key', 'key'), label);
  const chip = make(
    document,
    'div',
    { part: 'chip', popover: 'manual', lang: language, dir: direction },
    pill,
  );
  buttons.set(pill, { press: 'show', label });

  const topLayer = watchTopLayer(document, options.rootOf, signal);
  const arming = createArming(
    (button, isPress) => ({ document, host, root, card, button, newer: topLayer.newer(host, isPress) }),
    signal,
  );
  const leave = listenToShortcut(document, root, card, signal);
  const seat = createSeat(
    card,
    direction === 'rtl',
    () => obstaclesOn(document, wanted().target, host),
    arming.disturb,
  );
  const settle = (): void => {
    if (isShown(card)) seat.settle(wanted());
  };
  const standing = keepStanding({
    host,
    topLayer,
    near: () => wanted().target,
    raise(home) {
      const { chip: isChip, ring: isRing, anchor } = wanted();
      made.raise(
        home,
        isChip
          ? [{ part: chip }]
          : [...(isRing ? [{ part: ring.element, source: anchor }] : []), { part: card }],
      );
      arming.disturb();
      settle();
    },
    giveUp: on.giveUp,
    signal,
  });
  const moveTo = (x: number, y: number): void => seat.moveTo(x, y, wanted());
  listenToPresses({
    host,
    root,
    buttons,
    arming,
    signal,
    press: on.press,
    refused(reason) {
      if (reason === 'top-layer') standing.raise();
      on.refused(reason);
    },
    hold({ press }, event, handle) {
      if (press === 'move') dragAlong(event, handle, seat.corner(), moveTo, signal);
    },
    key(button, event) {
      const way = button?.press === 'move' && arrow(event);
      const { x, y } = seat.corner();
      if (way) moveTo(x + way.x, y + way.y);
      else if (event.key !== 'Escape') return;
      else if (!on.escape()) leave();
      event.preventDefault();
    },
  });
  // The card's size falling to nothing tells of anything that hides us: a closed dialog, a removed ancestor. Repairing
  // it in the observer's own turn would change sizes again, which browsers report to the page as an error.
  const size = new ResizeObserver(() => setTimeout(standing.check));
  size.observe(card);
  size.observe(chip);
  // A change of the page's `zoom` changes the size of its root, as the root itself counts it, and what is seen of us.
  const zoom = new ResizeObserver(() => setTimeout(() => made.undoZoom() && arming.disturb()));
  zoom.observe(ofDocument(document, 'documentElement'));
  onWindow('scroll resize', arming.disturb, signal);
  // A window that lay over this one has gone, perhaps between the two clicks of a double click. Elements tell of focus too.
  onWindow('focus', ({ target }) => target === window && arming.disturb(), signal);
  signal.addEventListener('abort', () => {
    size.disconnect();
    zoom.disconnect();
    host.remove();
  });
  const repoint = (): void => {
    const { chip: isChip, ring: isRing, anchor } = wanted();
    if (isChip || !isShown(card) || !standing.isHome()) return standing.raise();
    made.anchor(ring.element, isRing ? anchor : null);
    if (isRing) settle();
  };
  return {
    host,
    ring,
    raise: standing.raise,
    repoint,
    makeWay(target, resting) {
      // What moves is the page's. The buttons are unsettled only when the card itself has to move.
      if (resting || seat.covers(target)) settle();
    },
    draw(view, own) {
      draw(view, own);
      announcer.tell(view);
      arming.watch(
        [...buttons].filter(([, { guarded, disabled }]) => guarded && !disabled).map(([button]) => button),
      );
      arming.disturb();
      settle();
    },
  };
}
