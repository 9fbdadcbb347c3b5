import { afterFrame } from './frames';
import type { Rectangle } from './rectangle';
import { canAnchor, type Ring } from './ring';
import { isCovered, targetBox } from './target-box';
import { watchTarget } from './watch-target';

export interface PointingEvents {
  /** The target has moved, or stands still again. */
  moved(box: Rectangle): void;
  /** Whether the person can see the target without scrolling. */
  sight(visible: boolean): void;
  gone(): void;
}

/** Keeps the ring on one target until the signal ends it. */
export function keepPointing(
  document: Document,
  host: Element,
  ring: Ring,
  target: Element,
  on: PointingEvents,
  signal: AbortSignal,
): void {
  let anchored = isAnchorable(document, target);
  if (anchored) ring.anchored();
  else ring.followed(targetBox(document, target));
  ring.greet();
  const watch = watchTarget(
    document,
    target,
    {
      everyFrame: () => !anchored,
      move(box) {
        if (!anchored) ring.followed(box);
        on.moved(box);
      },
      rest(box, cut) {
        const visible = cut !== null && !isCovered(document, target, box, host);
        ring.reveal(visible ? cut : null);
        on.sight(visible);
        on.moved(box);
        // Where anchors do not reach (some shadow trees and transforms, older versions), the measured place is wrong.
        afterFrame(() => {
          if (!anchored || signal.aborted || ring.fits(targetBox(document, target))) return;
          anchored = false;
          watch.stir();
        });
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
