import { appear, type Appearance } from './appearance';
import type { Button } from './buttons';
import type { Shown } from './host';
import { arrow, dragAlong } from './moving';
import type { Overlay, OverlayOptions } from './overlay';
import { pickElement } from './picker';
import { isAnchorable, keepPointing } from './pointing';
import { canScrollFor, scrollTo } from './scrolling';
import { targetBox } from './target-box';
import type { CardView } from './view';

/** Draws the guide on a page: a ring around what to use next, and a card beside it. Nothing of it outlives the signal. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, text, events, signal } = options;
  let life: AbortController | null = null;
  let now: Appearance | null = null;
  let standing = true;
  let mode: 'card' | 'chip' = 'card';
  let view: CardView | null = null;
  let drawn = '';
  let target: Element | null = null;
  let pointing: AbortController | null = null;
  let picking: AbortController | null = null;
  let inSight = true;
  const scrolling = canScrollFor(signal);

  const box = () => (target && pointing ? targetBox(document, target) : null);

  const parts = (): readonly Shown[] => {
    if (!now) return [];
    if (mode === 'chip') return [{ part: now.chip }];
    const card = { part: now.card.element };
    if (picking) return [{ part: now.ring.element }, card];
    if (!target || !pointing) return [card];
    return [{ part: now.ring.element, source: isAnchorable(document, target) ? target : undefined }, card];
  };

  const vanish = (): void => {
    pointing?.abort();
    picking?.abort();
    life?.abort();
    pointing = life = now = null;
    drawn = '';
  };

  const standDown = (): void => {
    standing = false;
    vanish();
    events.stoodDown();
  };

  const press = ({ press: wanted }: Button): void => {
    if (wanted === 'show') events.shown();
    else if (wanted === 'stop') picking?.abort();
    else if (wanted === 'scroll') {
      if (target) scrollTo(target, 'center');
    } else if (wanted !== 'move') events.act(wanted);
  };

  const key = (button: Button | undefined, event: KeyboardEvent): void => {
    const way = button?.press === 'move' ? arrow(event) : undefined;
    if (!now || (!way && event.key !== 'Escape')) return;
    event.preventDefault();
    if (way) now.seat.moveTo(now.seat.corner.x + way.x, now.seat.corner.y + way.y, box());
    else if (picking) picking.abort();
    else now.focus.leave();
  };

  const enter = (): Appearance | null => {
    if (now) return now;
    life = new AbortController();
    now = appear(
      options,
      {
        parts,
        press,
        key,
        target: () => target,
        raised: () => mode === 'card' && now?.seat.settle(box()),
        hold(button, event, handle) {
          const seat = now?.seat;
          if (button.press === 'move' && seat)
            dragAlong(event, handle, seat.corner, (x, y) => seat.moveTo(x, y, box()), signal);
        },
        refused: (reason) => events.refused(reason),
        giveUp: standDown,
      },
      AbortSignal.any([signal, life.signal]),
    );
    if (!now) standDown();
    return now;
  };

  /** Draws the card anew where something in it changed; true when it did. */
  const draw = (): boolean => {
    if (!now || !view) return false;
    const shown = picking ? pickingView(view) : outOfSight(view);
    const own: readonly Button[] = picking
      ? [{ press: 'stop', label: text('overlay_point_stop') }]
      : pointing && !inSight
        ? [{ press: 'scroll', label: text('overlay_scroll') }]
        : [];
    const key = JSON.stringify([shown, own]);
    if (key === drawn) return false;
    drawn = key;
    now.card.draw(shown, own);
    now.announcer.tell(shown);
    now.arming.watch(
      [...now.buttons].filter(([, { guarded, disabled }]) => guarded && !disabled).map(([button]) => button),
    );
    now.arming.disturb();
    return true;
  };
  const outOfSight = (of: CardView): CardView =>
    pointing && !inSight ? { ...of, notice: of.notice ?? text('overlay_out_of_view') } : of;
  const pickingView = (of: CardView): CardView => ({
    ...of,
    title: text('overlay_point_title'),
    say: text('overlay_point_how'),
    why: null,
    beware: [],
    lines: [],
    masked: null,
    notice: null,
    actions: [],
    links: [],
  });

  const refresh = (): void => {
    if (draw() && mode === 'card') now?.seat.settle(box());
  };

  const point = (at: Element | null): void => {
    pointing?.abort();
    pointing = null;
    target = at;
    inSight = true;
    if (!now || !at) return;
    const turn = (pointing = new AbortController());
    let attempts: ScrollLogicalPosition[] = ['nearest', 'center'];
    keepPointing({
      document,
      host: now.host.element,
      ring: now.ring,
      target: at,
      signal: AbortSignal.any([signal, turn.signal]),
      on: {
        moved(where, resting) {
          now?.arming.disturb();
          if (resting || mode === 'card') now?.seat.settle(where);
        },
        sight(visible) {
          const attempt = attempts.shift();
          if (visible) attempts = [];
          else if (attempt && scrolling.isWelcome()) scrollTo(at, attempt);
          if (inSight === visible) return;
          inSight = visible;
          refresh();
        },
        gone() {
          turn.abort();
          if (pointing !== turn) return;
          pointing = null;
          now?.standing.raise();
          events.targetLost();
        },
      },
    });
  };

  signal.addEventListener('abort', vanish);

  return {
    get standing() {
      return standing;
    },
    show(wanted, at) {
      if (!standing || signal.aborted) return;
      view = wanted;
      const appeared = !now;
      const other = at !== target || (at !== null && !pointing);
      if (!enter()) return;
      const back = mode === 'chip';
      mode = 'card';
      if (picking) {
        target = at;
        return;
      }
      if (other) point(at);
      const changed = draw();
      if (appeared || back || other) now?.standing.raise();
      else if (changed) now?.seat.settle(box());
    },
    hide(chip) {
      if (!standing || signal.aborted) return;
      point(null);
      picking?.abort();
      if (!chip) return vanish();
      mode = 'chip';
      enter()?.standing.raise();
    },
    async pointAt(until) {
      const place = enter();
      if (!place || signal.aborted) return null;
      const before = target;
      point(null);
      const turn = (picking = new AbortController());
      mode = 'card';
      draw();
      place.ring.reveal(null);
      place.standing.raise();
      const chosen = await pickElement(
        document,
        place.host.element,
        (element) => {
          if (element) place.ring.followed(targetBox(document, element));
          place.ring.reveal(element && { top: 0, right: 0, bottom: 0, left: 0 });
        },
        AbortSignal.any([signal, until, turn.signal]),
      );
      picking = null;
      if (now === place && !signal.aborted) {
        point(target ?? before);
        draw();
        place.standing.raise();
      }
      return chosen;
    },
  };
}
