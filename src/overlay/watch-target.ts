import { boxOf } from '../lib/tree';
import { afterFrame } from './frames';
import { onWindow } from './on-window';
import { bottom, right, same, type Rectangle } from './rectangle';
import type { Cut } from './ring';
import { isGone, targetBox } from './target-box';

export interface TargetEvents {
  /** The target is, or may be, on the move, and was seen here; in every frame if that is wanted. `scrolls` tells what moves it. */
  move(box: Rectangle, scrolls: boolean): void;
  /** The target stands still; null when its scrollers or the viewport hide all of it. */
  rest(box: Rectangle, cut: Cut | null): void;
  /** The page no longer shows the target, which was last seen here. */
  gone(box: Rectangle): void;
  /** Whether a moving target must be looked at in every frame, because nobody else moves the ring. */
  everyFrame(): boolean;
}

/** How often a moving target is looked at while the browser moves the ring. */
const pause = 80;
/** In how many frames it must stand still before we stop looking; a third of a second on most screens. */
const patience = 20;
/**
 * Moved by something else than scrolling, perhaps by a transform, which not every browser's anchors follow, it is looked
 * at in every frame until it stood still for so many.
 */
const glance = 6;

/**
 * Notices that an element moves, for whatever reason, and looks at it only while it does: an intersection observer is
 * given a margin that leaves exactly the element's place, so that the browser itself reports when the element leaves it.
 * What it returns looks once more, for what no observer reports: a cover that goes away.
 */
export function watchTarget(
  document: Document,
  target: Element,
  on: TargetEvents,
  signal: AbortSignal,
): () => void {
  const root = target.ownerDocument === document ? document : null;
  let last = targetBox(document, target);
  let cut: Cut | null | undefined;
  let moving = false;
  let still = 0;
  let closely = 0;
  let place: IntersectionObserver | null = null;

  /** `isDrawn` where a frame was just drawn, so that looking at once costs nothing. */
  const stir = (frames = 0, isDrawn = false): void => {
    still = 0;
    if (moving || signal.aborted) return;
    moving = true;
    closely = frames;
    place?.disconnect();
    if (isDrawn || on.everyFrame()) look();
    else afterFrame(look);
  };
  const look = (): void => {
    if (signal.aborted) return;
    const box = targetBox(document, target);
    if (isGone(target, box)) return on.gone(last);
    const stood = same(box, last);
    const isClose = closely-- > 0;
    if (isClose && !stood) closely = glance;
    still = stood ? still + 1 : 0;
    last = box;
    if (still > (on.everyFrame() ? patience : 0) && !isClose) return settle();
    on.move(box, !isClose);
    if (on.everyFrame()) requestAnimationFrame(look);
    else if (isClose) afterFrame(look);
    else setTimeout(afterFrame, pause, look);
  };
  const settle = (): void => {
    moving = false;
    const stands = boxOf(target);
    const margins = [last.y, innerWidth - right(last), innerHeight - bottom(last), last.x];
    let expected: number | undefined;
    place = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        // The target may have left before the first report, which then tells of the wrong place.
        const hasLeft = expected === undefined && entry && !same(entry.boundingClientRect, stands, 2);
        if (hasLeft || Math.abs(ratio - (expected ??= ratio)) > 0.001) stir(glance, true);
      },
      {
        root,
        rootMargin: margins.map((space) => `${-Math.floor(space)}px`).join(' '),
        threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 1],
      },
    );
    place.observe(target);
    if (cut !== undefined) on.rest(last, cut);
  };

  const sight = new IntersectionObserver(
    (entries) => {
      const entry = entries.at(-1);
      if (!entry) return;
      cut = entry.isIntersecting ? cutBy(entry.boundingClientRect, entry.intersectionRect) : null;
      if (!moving || on.everyFrame()) on.rest(last, cut);
    },
    { root, threshold: Array.from({ length: 21 }, (_, step) => step / 20) },
  );
  sight.observe(target);
  const size = new ResizeObserver(() => {
    if (isGone(target, targetBox(document, target))) on.gone(last);
    else stir();
  });
  size.observe(target);
  const scrolled = (): void => stir();
  onWindow('scroll resize', scrolled, signal);
  onWindow('transitionrun animationstart', () => stir(glance), signal);
  for (const type of ['resize', 'scroll'])
    window.visualViewport?.addEventListener(type, scrolled, { signal });
  signal.addEventListener('abort', () => {
    for (const observer of [place, sight, size]) observer?.disconnect();
  });
  stir();
  return () => stir(glance);
}

function cutBy(whole: Rectangle, visible: Rectangle): Cut {
  return {
    top: visible.y - Math.max(whole.y, 0),
    right: Math.min(right(whole), innerWidth) - right(visible),
    bottom: Math.min(bottom(whole), innerHeight) - bottom(visible),
    left: visible.x - Math.max(whole.x, 0),
  };
}
