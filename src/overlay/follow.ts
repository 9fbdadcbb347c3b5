import type { Ring } from './ring';
import { same } from './rectangle';
import { isGone, targetBox } from './target-box';

/** After this many frames without movement the loop sleeps; it is a third of a second on most screens. */
const patience = 20;

/** Keeps the ring around its target from script, where the browser cannot anchor it. The loop sleeps until it is woken. */
export function followTarget(
  document: Document,
  target: Element,
  ring: Ring,
  signal: AbortSignal,
): { wake(): void } {
  let still = 0;
  let awake = false;
  let last = targetBox(document, target);
  const frame = (): void => {
    const box = targetBox(document, target);
    awake = !signal.aborted && !isGone(target, box) && still < patience;
    if (!awake) return;
    still = same(box, last) ? still + 1 : 0;
    last = box;
    ring.followed(box);
    requestAnimationFrame(frame);
  };
  return {
    wake() {
      still = 0;
      if (awake) return;
      awake = true;
      frame();
    },
  };
}
