import { matches } from './dom';
import { followTarget } from './follow';
import { afterFrame } from './frames';
import type { Rectangle } from './rectangle';
import { canAnchor, type Ring } from './ring';
import { isCovered, targetBox } from './target-box';
import { watchTarget } from './watch-target';

export interface PointingEvents {
  /** The target is about to move or has moved. */
  moved(box: Rectangle, resting: boolean): void;
  /** Whether the person can see the target without scrolling. */
  sight(visible: boolean): void;
  gone(): void;
}

interface Pointing {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly ring: Ring;
  readonly target: Element;
  readonly on: PointingEvents;
  readonly signal: AbortSignal;
}

/** Keeps the ring on one target until the signal ends it. */
export function keepPointing({ document, host, ring, target, on, signal }: Pointing): void {
  const follower = followTarget(document, target, ring, signal);
  let anchored = isAnchorable(document, target);
  const follow = (): void => {
    anchored = false;
    follower.wake();
  };
  // Where anchors do not reach (some shadow trees and transforms, older versions), the measured place is wrong.
  const verify = (box: Rectangle): void => {
    if (anchored && matches(ring.element, ':popover-open') && !ring.fits(box)) follow();
  };
  if (anchored) ring.anchored();
  else follow();
  ring.greet();
  watchTarget(
    document,
    target,
    {
      stir() {
        if (!anchored) follower.wake();
      },
      move: (box) => on.moved(box, false),
      rest(box, cut) {
        const visible = cut !== null && !isCovered(document, target, box, host);
        ring.reveal(visible ? cut : null);
        on.sight(visible);
        on.moved(box, true);
        afterFrame(() => {
          if (!signal.aborted) verify(targetBox(document, target));
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
