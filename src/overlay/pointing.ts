import type { Rectangle } from './rectangle';
import { canAnchor, type Ring } from './ring';
import { isCovered, targetBox } from './target-box';
import { watchTarget } from './watch-target';

export interface PointingEvents {
  /** The target has moved, or stands still again. */
  moved(box: Rectangle, resting: boolean): void;
  /** Whether the person can see the target without scrolling. */
  sight(visible: boolean): void;
  gone(): void;
}

/** Keeps the ring on one target until the signal ends it; what it returns looks once more whether the target is in sight. */
export function keepPointing(
  document: Document,
  host: Element,
  ring: Ring,
  target: Element,
  on: PointingEvents,
  signal: AbortSignal,
): () => void {
  let anchored = isAnchorable(document, target);
  if (anchored) ring.anchored();
  else ring.followed(targetBox(document, target));
  ring.greet();
  // Where anchors do not reach (transforms in some browsers, older versions), the ring is seen to be in the wrong place,
  // and from then on follows from script. While something scrolls nothing is concluded: right after a scroll by script
  // the browser's own ring is where it was, until the next frame.
  const keep = (box: Rectangle, scrolls: boolean): void => {
    if (anchored && !scrolls) anchored = ring.fits(targetBox(document, target));
    if (!anchored) ring.followed(box);
  };
  return watchTarget(
    document,
    target,
    {
      everyFrame: () => !anchored,
      move(box, scrolls) {
        keep(box, scrolls);
        on.moved(box, false);
      },
      rest(box, cut) {
        keep(box, false);
        const visible = cut !== null && !isCovered(document, target, box, host);
        ring.reveal(visible ? cut : null);
        on.sight(visible);
        on.moved(box, true);
      },
      gone: on.gone,
    },
    signal,
  );
}

/** The browser anchors to HTML elements of the same document only. */
export function isAnchorable(document: Document, target: Element): target is HTMLElement {
  return canAnchor() && target instanceof HTMLElement && target.ownerDocument === document;
}
