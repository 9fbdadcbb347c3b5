import { boxOf } from '../lib/tree';
import { objection, type GuardReason, type GuardScene } from './guard';
import { same, type Rectangle } from './rectangle';

/** A guarded button must have been visible, unmoved and on top for this long before a press on it counts. */
const longEnough = 500;
/** Often enough to see three states in that time, seldom enough to cost nothing. */
const between = 160;
/** A sample older than this says nothing: the page was asleep or busy. */
const stale = 3 * between;

export interface Arming {
  /** Which buttons to watch from now on. */
  watch(buttons: readonly Element[]): void;
  /** Something moved or changed: the time starts anew. */
  disturb(): void;
  /** Why a press on this button must not count now; null when it may. */
  refusal(button: Element): GuardReason | null;
}

interface Sight {
  since: number;
  sampled: number;
  box: Rectangle;
  seen: boolean | null;
  /** Whether the witness has spoken yet; until then it is too soon to say anything. */
  told: boolean;
}

/** Watches guarded buttons while they are shown, and only then. */
export function createArming(
  sceneOf: (button: Element, isPress: boolean) => Omit<GuardScene, 'seen'>,
  signal: AbortSignal,
): Arming {
  const sights = new Map<Element, Sight>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Chromium can say whether a button's pixels are really visible, whatever the page does.
  const settings: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = {
    trackVisibility: true,
    delay: 100,
  };
  const witness =
    'trackVisibility' in IntersectionObserver.prototype
      ? new IntersectionObserver((entries) => {
          for (const entry of entries) {
            const sight = sights.get(entry.target);
            if (!sight) continue;
            sight.told = true;
            sight.seen = 'isVisible' in entry && entry.isVisible === true;
            sight.since = performance.now();
          }
        }, settings)
      : null;

  const sample = (button: Element, sight: Sight, isPress = false): GuardReason | null => {
    const box = boxOf(button);
    const reason = objection({ ...sceneOf(button, isPress), seen: sight.seen });
    const now = performance.now();
    if (reason || !same(box, sight.box)) sight.since = now;
    sight.box = box;
    sight.sampled = now;
    return reason;
  };
  const sampleAll = (): void => {
    for (const [button, sight] of sights) sample(button, sight);
    timer = setTimeout(sampleAll, between);
  };
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', () => {
    stop();
    witness?.disconnect();
  });

  return {
    watch(buttons) {
      for (const [button] of sights) {
        if (buttons.some((kept) => kept === button)) continue;
        sights.delete(button);
        witness?.unobserve(button);
      }
      for (const button of buttons) {
        if (sights.has(button)) continue;
        const now = performance.now();
        sights.set(button, {
          since: now,
          sampled: now,
          box: boxOf(button),
          seen: witness ? false : null,
          told: !witness,
        });
        witness?.observe(button);
      }
      stop();
      if (sights.size > 0 && !signal.aborted) timer = setTimeout(sampleAll, between);
    },
    disturb() {
      const now = performance.now();
      for (const sight of sights.values()) sight.since = now;
    },
    refusal(button) {
      const sight = sights.get(button);
      if (!sight) return 'too-soon';
      const asleep = performance.now() - sight.sampled > stale;
      const reason = sample(button, sight, true);
      if (reason === 'unseen' && !sight.told) return 'too-soon';
      if (reason) return reason;
      return asleep || performance.now() - sight.since < longEnough ? 'too-soon' : null;
    },
  };
}
