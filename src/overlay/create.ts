import { appear, type Appearance, type Wanted } from './appearance';
import type { Button } from './buttons';
import { afterFrames } from './frames';
import type { Overlay, OverlayOptions } from './overlay';
import { isAnchorable, keepPointing } from './pointing';
import { scrollClock, scrollTo } from './scrolling';
import { shieldHere } from './shield';
import { targetBox } from './target-box';
import type { CardView } from './view';

/** For how many frames the ring waits, where its target was, for another one. */
const patience = 3;

/** Draws the guide on a page: a ring around what to use next, and a card beside it. Nothing of it outlives the signal. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, text, events, signal } = options;
  const mayScroll = scrollClock(signal);
  let standing = true;
  let life: AbortController | null = null;
  let now: Appearance | null = null;
  let chip = false;
  let view: CardView | null = null;
  let drawn = '';
  let target: Element | null = null;
  let pointing: AbortController | null = null;
  /** The last pointing, which the ring may still be waiting after. */
  let latest: AbortController | null = null;
  let picking: AbortController | null = null;
  let inSight = true;
  let lookAgain = (): void => undefined;

  const wanted = (): Wanted => {
    const at = pointing && target;
    return {
      chip,
      target,
      box: at && targetBox(document, at),
      ring: Boolean(picking ?? at),
      anchor: at && isAnchorable(document, at) ? at : undefined,
    };
  };
  const vanish = (): void => {
    for (const controller of [pointing, picking, life]) controller?.abort();
    pointing = life = now = null;
    drawn = '';
  };
  const giveUp = (): void => {
    standing = false;
    vanish();
    events.stoodDown();
  };
  const press = ({ press: what }: Button): void => {
    if (what === 'show') events.shown();
    else if (what === 'stop') picking?.abort();
    else if (what === 'scroll') {
      if (target) scrollTo(target, 'center');
    } else if (what !== 'move') events.act(what);
  };
  const escape = (): boolean => {
    picking?.abort();
    return picking !== null;
  };
  const enter = (): Appearance | null => {
    if (standing && shieldHere()?.isUp() === false) giveUp();
    if (!standing || signal.aborted || now) return now;
    life = new AbortController();
    now = appear(
      options,
      wanted,
      { press, escape, giveUp, refused: events.refused },
      AbortSignal.any([signal, life.signal]),
    );
    if (!now) giveUp();
    return now;
  };

  /** Draws the card anew where something in it changed. */
  const draw = (): void => {
    if (!now || !view) return;
    let shown = view;
    let own: readonly Button[] = [];
    if (picking) {
      shown = {
        ...view,
        title: text('overlay_point_title'),
        say: text('overlay_point_how'),
        why: null,
        beware: [],
        lines: [],
        masked: null,
        notice: null,
        actions: [],
        links: [],
      };
      own = [{ press: 'stop', label: text('overlay_point_stop') }];
    } else if (pointing && !inSight) {
      shown = { ...view, notice: view.notice ?? text('overlay_out_of_view') };
      own = [{ press: 'scroll', label: text('overlay_scroll') }];
    }
    const key = JSON.stringify([shown, own]);
    if (key !== drawn) now.draw(shown, own);
    drawn = key;
  };

  const point = (at: Element | null): void => {
    pointing?.abort();
    latest = pointing = null;
    target = at;
    inSight = true;
    if (!now || !at) return;
    const turn = (latest = pointing = new AbortController());
    // A target out of view is scrolled to once, and again if it then lies under a sticky header.
    const ways: ScrollLogicalPosition[] = ['nearest', 'center'];
    lookAgain = keepPointing(
      document,
      now.ring,
      at,
      {
        moved: (box, resting) => now?.makeWay(box, resting),
        sight(visible) {
          const way = ways.shift();
          if (visible) ways.length = 0;
          else if (way && mayScroll()) scrollTo(at, way);
          inSight = visible;
          draw();
        },
        gone(box) {
          turn.abort();
          if (pointing !== turn) return;
          pointing = null;
          // A page that makes a part anew shows the same thing in the same place: the ring waits there for the next look.
          now?.ring.followed(box);
          afterFrames(patience, () => {
            if (latest === turn) now?.repoint();
          });
          events.targetLost();
        },
      },
      AbortSignal.any([signal, turn.signal]),
    );
  };

  signal.addEventListener('abort', vanish);

  return {
    get standing() {
      return standing;
    },
    show(next, at) {
      const appeared = !now || chip;
      const page = enter();
      if (!page) return;
      view = next;
      chip = false;
      if (picking) {
        target = at;
        return;
      }
      const isOther = at !== target || (at !== null && !pointing);
      if (isOther) point(at);
      else if (!inSight) lookAgain();
      draw();
      if (appeared) page.raise();
      else if (isOther) page.repoint();
    },
    hide(toChip) {
      picking?.abort();
      point(null);
      chip = toChip;
      if (toChip) enter()?.raise();
      else vanish();
    },
    async pointAt(pick, until) {
      const page = enter();
      if (!page) return null;
      const before = target;
      point(null);
      chip = false;
      picking = new AbortController();
      draw();
      page.raise();
      const highlight = (element: Element | null): void => {
        if (element) page.ring.followed(targetBox(document, element));
        page.ring.reveal(element && { top: 0, right: 0, bottom: 0, left: 0 });
      };
      highlight(null);
      const chosen = await pick(
        document,
        page.host,
        highlight,
        AbortSignal.any([signal, until, picking.signal]),
      );
      picking = null;
      if (now !== page || chip) return chosen;
      point(target ?? before);
      draw();
      page.raise();
      return chosen;
    },
  };
}
