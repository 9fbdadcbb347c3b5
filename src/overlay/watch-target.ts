import { afterFrame } from './frames';
import { onWindow } from './on-window';
import { bottom, right, same, type Rectangle } from './rectangle';
import type { Cut } from './ring';
import { isGone, targetBox } from './target-box';

export interface TargetEvents {
  /** The target may be starting to move. */
  stir(): void;
  /** The target is seen to be elsewhere; called a few times a second while it moves. */
  move(box: Rectangle): void;
  /** The target stands still; null when its scrollers or the viewport hide all of it. */
  rest(box: Rectangle, cut: Cut | null): void;
  /** The page no longer shows the target. */
  gone(): void;
}

/** How often a moving target is looked at. The ring does not wait for this: the browser or the frame loop moves it. */
const pause = 80;

/**
 * Notices that an element moves, for whatever reason, without looking at it in every frame: an intersection observer is
 * given a margin that leaves exactly the element's place, so that the browser itself reports when the element leaves it.
 */
export function watchTarget(
  document: Document,
  target: Element,
  on: TargetEvents,
  signal: AbortSignal,
): void {
  const root = target.ownerDocument === document ? document : null;
  let last = targetBox(document, target);
  let cut: Cut | null | undefined;
  let moving = false;
  let place: IntersectionObserver | null = null;

  const stir = (): void => {
    if (moving || signal.aborted) return;
    moving = true;
    place?.disconnect();
    on.stir();
    afterFrame(look);
  };
  const look = (): void => {
    if (signal.aborted) return;
    const box = targetBox(document, target);
    if (isGone(target, box)) return on.gone();
    if (same(box, last)) {
      moving = false;
      keepPlace();
      if (cut !== undefined) on.rest(box, cut);
    } else {
      last = box;
      on.move(box);
      setTimeout(() => afterFrame(look), pause);
    }
  };
  const keepPlace = (): void => {
    const { innerWidth: width, innerHeight: height } = window;
    const margins = [last.y, width - right(last), height - bottom(last), last.x];
    let expected: number | null = null;
    place = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (expected !== null && Math.abs(entry.intersectionRatio - expected) > 0.001) stir();
        expected ??= entry.intersectionRatio;
      },
      {
        root,
        rootMargin: margins.map((space) => `${-Math.floor(space)}px`).join(' '),
        threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1],
      },
    );
    place.observe(target);
  };

  const sight = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (!entry) return;
      cut = entry.isIntersecting ? cutBy(entry.boundingClientRect, entry.intersectionRect) : null;
      if (isGone(target, entry.boundingClientRect)) on.gone();
      else if (!moving) on.rest(last, cut);
    },
    { root, threshold: Array.from({ length: 21 }, (_, step) => step / 20) },
  );
  sight.observe(target);

  const size = new ResizeObserver(() => {
    if (isGone(target, targetBox(document, target))) on.gone();
    else stir();
  });
  size.observe(target);

  onWindow('scroll resize transitionrun animationstart', stir, signal);
  window.visualViewport?.addEventListener('resize', stir, { signal });
  window.visualViewport?.addEventListener('scroll', stir, { signal });
  signal.addEventListener('abort', () => {
    for (const observer of [place, sight, size]) observer?.disconnect();
  });
  stir();
}

function cutBy(whole: Rectangle, visible: Rectangle): Cut {
  return {
    top: visible.y - Math.max(whole.y, 0),
    right: Math.min(right(whole), innerWidth) - right(visible),
    bottom: Math.min(bottom(whole), innerHeight) - bottom(visible),
    left: visible.x - Math.max(whole.x, 0),
  };
}
