import { boxOf } from '../lib/tree';
import { isShown } from './host';
import { make } from './make';
import { grown, same, type Rectangle } from './rectangle';

/** The distance between the target and the outer edge of the ring. Checks from outside allow at most 12. */
export const margin = 5;

/** How much of the target its scrollers hide, on each side; what the viewport itself hides needs no cutting. */
export interface Cut {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The drawn ring. Where it stands is the browser's business (anchored) or that of a frame loop (followed). */
export interface Ring {
  readonly element: HTMLElement;
  /** Lets the browser keep the ring around the element that the popover is shown with. */
  anchored(): void;
  /** Puts the ring around a box, from script. */
  followed(target: Rectangle): void;
  /** Draws attention once, where it is a new place. */
  greet(isNew: boolean): void;
  /** Draws only what surrounds the visible part of the target, and nothing when no part is visible. */
  reveal(cut: Cut | null): void;
  /** Whether the ring is where it belongs, within the error of rounding. */
  fits(target: Rectangle): boolean;
}

/** Whether this browser can anchor a popover to the element that it is shown for. */
export function canAnchor(): boolean {
  return CSS.supports('position-anchor: auto') && CSS.supports('top: anchor(top)');
}

export function createRing(document: Document): Ring {
  const element = make(
    document,
    'div',
    { part: 'ring', popover: 'manual' },
    make(document, 'div', { class: 'ring' }),
  );
  const set = (property: string, value: string): void =>
    element.style.setProperty(property, value, 'important');
  let drawn: Rectangle | null = null;
  element.addEventListener('animationend', () => element.classList.remove('fresh'));
  return {
    element,
    anchored() {
      drawn = null;
      element.classList.remove('followed');
      for (const property of ['transform', 'width', 'height']) element.style.removeProperty(property);
    },
    followed(target) {
      element.classList.add('followed');
      const box = grown(target, margin);
      if (drawn && same(drawn, box)) return;
      set('transform', `translate(${box.x}px, ${box.y}px)`);
      if (box.width !== drawn?.width || box.height !== drawn.height) {
        set('width', `${box.width}px`);
        set('height', `${box.height}px`);
      }
      drawn = box;
    },
    greet: (isNew) => void element.classList.toggle('fresh', isNew),
    reveal(cut) {
      set('visibility', cut ? 'visible' : 'hidden');
      // The halo is drawn outside the box, hence the outer distance on sides that are not cut.
      const edge = (hidden: number): string => (hidden > 1 ? `${hidden + margin}px` : '-40px');
      const sides = cut ? [cut.top, cut.right, cut.bottom, cut.left] : [];
      if (sides.some((hidden) => hidden > 1)) set('clip-path', `inset(${sides.map(edge).join(' ')})`);
      else element.style.removeProperty('clip-path');
    },
    fits: (target) => isShown(element) && same(boxOf(element), grown(target, margin), 1),
  };
}
