import type { Rectangle } from './rectangle';
import { canAnchor, type Ring } from './ring';
import { isCovered, targetBox } from './target-box';
import { watchTarget } from './watch-target';

export interface PointingEvents {
  /** The target has moved, or stands still again. */
  moved(box: Rectangle, resting: boolean): void;
  /** Whether the person can see the target without scrolling. */
  sight(visible: boolean): void;
  /** The page no longer shows the target, which was last seen here. */
  gone(box: Rectangle): void;
}

/** No observer tells that a cover is gone, so after so many milliseconds it is asked again. */
const pause = 500;

/** Keeps the ring on one target until the signal ends it; what it returns looks once more whether the target is in sight. */
export function keepPointing(
  document: Document,
  ring: Ring,
  target: Element,
  on: PointingEvents,
  signal: AbortSignal,
): () => void {
  let anchored = isAnchorable(document, target);
  const start = targetBox(document, target);
  // A copy of the last target in its place is the same thing to a person.
  ring.greet(!ring.fits(start));
  if (anchored) ring.anchored();
  else ring.followed(start);
  // Where anchors do not reach (transforms in some browsers, older versions), the ring is seen to be in the wrong place,
  // and from then on follows from script. While something scrolls nothing is concluded: right after a scroll by script
  // the browser's own ring is where it was, until the next frame. At first it is asked twice, because it may have been
  // shown in this very frame.
  let misses = 0;
  let hasFitted = false;
  let uncovering: ReturnType<typeof setTimeout> | undefined;
  const keep = (box: Rectangle, enough: number): void => {
    if (anchored) misses = ring.fits(targetBox(document, target)) ? 0 : misses + 1;
    hasFitted ||= anchored && misses === 0;
    anchored &&= misses < enough;
    if (!anchored) ring.followed(box);
  };
  const lookAgain = watchTarget(
    document,
    target,
    {
      everyFrame: () => !anchored,
      move(box, scrolls) {
        keep(box, scrolls ? Infinity : 1);
        on.moved(box, false);
      },
      rest(box, cut) {
        keep(box, hasFitted ? 1 : 2);
        if (anchored && misses > 0) lookAgain();
        const visible = cut !== null && !isCovered(document, target, box);
        clearTimeout(uncovering);
        if (cut && !visible) uncovering = setTimeout(lookAgain, pause);
        ring.reveal(visible ? cut : null);
        on.sight(visible);
        on.moved(box, true);
      },
      gone: on.gone,
    },
    signal,
  );
  return lookAgain;
}

/** The browser anchors to HTML elements of the same document only. */
export function isAnchorable(document: Document, target: Element): target is HTMLElement {
  return canAnchor() && target instanceof HTMLElement && target.ownerDocument === document;
}
