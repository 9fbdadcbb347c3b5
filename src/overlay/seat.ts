import { boxOf } from '../lib/tree';
import { narrow, place, type Obstacle } from './placement';
import { grown, same, shared, type Rectangle } from './rectangle';
import { margin } from './ring';

/** Where the card stands, and where it is put when that is no longer a good place. */
export interface Seat {
  /** Measures the card, whose content or surroundings changed, and puts it in a good place. */
  settle(target: Pointed): void;
  /** The person puts the card's upper left corner here; it stays there for the visit as far as it can. */
  moveTo(x: number, y: number, target: Pointed): void;
  covers(target: Rectangle): boolean;
  /** The card's upper left corner. */
  corner(): { readonly x: number; readonly y: number };
}

/** What the card is about, and its box while it is pointed at. */
interface Pointed {
  readonly target: Element | null;
  readonly box: Rectangle | null;
}

const width = 344;
const edge = 8;

/** `moved` is called whenever the card has moved or changed its size. */
export function createSeat(
  card: HTMLElement,
  rtl: boolean,
  obstacles: () => readonly Obstacle[],
  moved: () => void,
): Seat {
  let wish: { readonly x: number; readonly y: number } | null = null;
  let current: Rectangle | null = null;
  let about: Element | null = null;
  const set = (property: string, pixels: number): void =>
    card.style.setProperty(property, `${pixels}px`, 'important');

  const naturalSize = (viewport: Rectangle): DOMRect => {
    const small = viewport.width < narrow;
    set('width', Math.min(small ? Infinity : width, viewport.width - 2 * edge));
    set('max-height', small ? viewport.height * 0.62 : Math.min(viewport.height - 2 * edge, 720));
    return boxOf(card);
  };
  const settle = ({ target, box: at }: Pointed): void => {
    const viewport = visibleArea();
    const size = naturalSize(viewport);
    const box = place({
      card: { width: size.width, height: Math.ceil(size.height) },
      viewport,
      target: at && grown(at, margin),
      obstacles: obstacles(),
      wish,
      current,
      settled: about === target,
      rtl,
    });
    set('left', box.x);
    set('top', box.y);
    set('width', box.width);
    set('max-height', box.height);
    if (!current || !same(box, current)) moved();
    current = box;
    about = target;
  };
  return {
    settle,
    moveTo(x, y, target) {
      wish = { x, y };
      current = null;
      settle(target);
    },
    covers: (target) => current !== null && shared(current, grown(target, margin)) > 0,
    corner: () => current ?? boxOf(card),
  };
}

/** What the person sees of the page, without scroll bars, also when they have zoomed in with two fingers. */
function visibleArea(): Rectangle {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width: across = innerWidth,
    height: down = innerHeight,
  } = window.visualViewport ?? {};
  return { x: offsetLeft, y: offsetTop, width: across, height: down };
}
