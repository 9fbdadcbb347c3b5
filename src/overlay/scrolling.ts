import { onWindow } from './on-window';
import { ofElement } from './dom';

/** While the person scrolls, and shortly after, nobody else does. */
const patience = 1_500;

/** Tells whether we may scroll now, or the person is doing so. */
export function scrollClock(signal: AbortSignal): () => boolean {
  let last = -Infinity;
  onWindow(
    'wheel touchmove',
    () => {
      last = performance.now();
    },
    signal,
  );
  return () => performance.now() - last > patience;
}

/** Brings an element into view, gently where the person likes movement. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  ofElement(element, 'scrollIntoView').call(element, {
    block,
    inline: 'nearest',
    behavior: calm ? 'auto' : 'smooth',
  });
}
