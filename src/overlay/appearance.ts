import { createAnnouncer, type Announcer } from './announcer';
import { createArming, type Arming } from './arming';
import type { Button, Buttons } from './buttons';
import { createCard, type Card } from './card';
import type { GuardReason } from './guard';
import { createHost, type Host, type Shown } from './host';
import { icon } from './icons';
import { make } from './make';
import { obstaclesOn } from './obstacles';
import { onWindow } from './on-window';
import type { OverlayOptions } from './overlay';
import { listenToPresses } from './presses';
import { createRing, type Ring } from './ring';
import { createSeat, type Seat } from './seat';
import { listenToShortcut, type Focus } from './shortcut';
import { keepStanding, type Standing } from './stand';
import { watchTopLayer } from './top-layer';

/** Everything that is on the page while the guide is shown. The signal takes it all away. */
export interface Appearance {
  readonly host: Host;
  readonly ring: Ring;
  readonly card: Card;
  readonly chip: HTMLElement;
  readonly buttons: Buttons;
  readonly arming: Arming;
  readonly announcer: Announcer;
  readonly seat: Seat;
  readonly standing: Standing;
  readonly focus: Focus;
}

export interface AppearanceEvents {
  /** The parts that should be seen, lowest first. */
  parts(): readonly Shown[];
  /** The element that the guide is about. */
  target(): Element | null;
  raised(): void;
  press(button: Button): void;
  hold(button: Button, event: PointerEvent, element: Element): void;
  key(button: Button | undefined, event: KeyboardEvent): void;
  refused(reason: GuardReason): void;
  giveUp(): void;
}

/** Null where the page does not let us in. */
export function appear(
  options: OverlayOptions,
  on: AppearanceEvents,
  signal: AbortSignal,
): Appearance | null {
  const { document, text, language = 'en', direction = 'ltr' } = options;
  const host = createHost(document);
  if (!host) return null;
  const buttons: Buttons = new Map();
  const ring = createRing(document);
  const card = createCard({ buttons, document, text, language, direction });
  const announcer = createAnnouncer(document, text, signal);
  card.element.append(announcer.element);
  const pill = make(
    document,
    'button',
    { type: 'button', class: 'face pill' },
    icon(document, 'key', 'key'),
    text('overlay_show'),
  );
  const chip = make(
    document,
    'div',
    { part: 'chip', popover: 'manual', lang: language, dir: direction },
    pill,
  );
  buttons.set(pill, { press: 'show', label: text('overlay_show') });

  const topLayer = watchTopLayer(document, signal);
  const arming = createArming(
    (button) => ({
      document,
      host: host.element,
      root: host.root,
      card: card.element,
      button,
      newer: topLayer.newer(host.element),
    }),
    signal,
  );
  const focus = listenToShortcut(document, host.element, card.element, signal);
  const seat = createSeat({
    card: card.element,
    rtl: direction === 'rtl',
    obstacles: () => obstaclesOn(document, on.target(), host.element),
    moved: arming.disturb,
  });
  const standing = keepStanding({
    host: host.element,
    topLayer,
    near: on.target,
    raise(home) {
      host.raise(home, on.parts());
      arming.disturb();
      on.raised();
    },
    giveUp: on.giveUp,
    signal,
  });
  listenToPresses({
    host: host.element,
    root: host.root,
    buttons,
    arming,
    signal,
    press: on.press,
    hold: on.hold,
    key: on.key,
    refused: on.refused,
  });
  // The card's size falling to nothing tells of anything that hides us: a closed dialog, a removed ancestor. Repairing
  // it in the observer's own turn would change sizes again, which browsers report to the page as an error.
  const size = new ResizeObserver(() => setTimeout(standing.check));
  size.observe(card.element);
  size.observe(chip);
  onWindow('scroll resize', arming.disturb, signal);
  signal.addEventListener('abort', () => {
    size.disconnect();
    host.element.remove();
  });
  return { host, ring, card, chip, buttons, arming, announcer, seat, standing, focus };
}
