import { apart, bottom, clamp, grown, right, shared, type Rectangle } from './rectangle';

export interface PlacementQuestion {
  /** The size that the card would like to have. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: Rectangle;
  /** The target with its ring; null when nothing is pointed at. */
  readonly target: Rectangle | null;
  /** What should not be covered. Weight 1 is a button of the page's dialog, 0.01 something that is merely a pity. */
  readonly obstacles: readonly Obstacle[];
  /** Where the person moved the card. */
  readonly wish: { readonly x: number; readonly y: number } | null;
  /** Where the card stands; it stays there while that is about as good as anything else. */
  readonly current: Rectangle | null;
  readonly rtl: boolean;
}

export interface Obstacle {
  readonly box: Rectangle;
  readonly weight: number;
}

/** Narrower windows show the card as a sheet at the upper or lower edge. */
export const narrow = 480;

const edge = 8;
const gap = 10;
/** A card shorter or slimmer than this helps nobody, so it rather covers something. */
const least = { width: 200, height: 120 };
/** How much worse, in pixels of distance, a place may be before the card leaves it. */
const patience = 60;

/** Where the card goes: always inside the viewport, never over the target while there is any room beside it. */
export function place(question: PlacementQuestion): Rectangle {
  const room = fitting(question.viewport);
  const width = Math.min(question.card.width, room.width);
  const height = Math.min(question.card.height, room.height);
  const whole = best(candidates(question, room, width, height), question, room);
  const { target } = question;
  if (!target || shared(whole, target) === 0) return whole;
  return best([...squeezed(target, room, width, height)], question, room, whole);
}

function fitting(viewport: Rectangle): Rectangle {
  const inside = grown(viewport, -edge);
  return inside.width > 0 && inside.height > 0 ? inside : viewport;
}

/**
 * If there is a place that overlaps nothing, there is one that touches, on each axis, an edge of the room or of
 * something to avoid; so only these are tried.
 */
function candidates(
  question: PlacementQuestion,
  room: Rectangle,
  width: number,
  height: number,
): Rectangle[] {
  const { target, wish, current } = question;
  const lastX = right(room) - width;
  const lastY = bottom(room) - height;
  const xs = [room.x, lastX];
  const ys = [room.y, lastY];
  if (question.viewport.width >= narrow) {
    const solid = question.obstacles.filter(({ weight }) => weight >= 0.5).map(({ box }) => box);
    for (const box of target ? [target, ...solid] : solid) {
      for (const distance of [gap, 0]) {
        xs.push(box.x - distance - width, right(box) + distance);
        ys.push(box.y - distance - height, bottom(box) + distance);
      }
    }
    if (target) {
      xs.push(target.x, right(target) - width, target.x + (target.width - width) / 2);
      ys.push(target.y, bottom(target) - height, target.y + (target.height - height) / 2);
    }
    for (const point of [wish, current]) {
      if (point) {
        xs.push(point.x);
        ys.push(point.y);
      }
    }
  }
  const column = new Set(xs.map((x) => clamp(x, room.x, lastX)));
  const row = new Set(ys.map((y) => clamp(y, room.y, lastY)));
  return [...column].flatMap((x) => [...row].map((y) => ({ x, y, width, height })));
}

/** Where the whole card finds no room beside the target: smaller, and scrolling inside. */
function* squeezed(target: Rectangle, room: Rectangle, width: number, height: number): Generator<Rectangle> {
  const above = target.y - gap - room.y;
  const below = bottom(room) - bottom(target) - gap;
  const left = target.x - gap - room.x;
  const beside = right(room) - right(target) - gap;
  if (above >= least.height) yield { x: room.x, y: room.y, width, height: Math.min(height, above) };
  if (below >= least.height) {
    const lower = Math.min(height, below);
    yield { x: room.x, y: bottom(room) - lower, width, height: lower };
  }
  if (left >= least.width) yield { x: room.x, y: room.y, width: Math.min(width, left), height: room.height };
  if (beside >= least.width) {
    const slim = Math.min(width, beside);
    yield { x: right(room) - slim, y: room.y, width: slim, height: room.height };
  }
}

function best(
  places: readonly Rectangle[],
  question: PlacementQuestion,
  room: Rectangle,
  otherwise: Rectangle = room,
): Rectangle {
  let chosen = otherwise;
  let least = Infinity;
  for (const box of places) {
    const price = cost(box, question, room);
    if (price < least) {
      least = price;
      chosen = box;
    }
  }
  return chosen;
}

/** In pixels of distance; covering the target outweighs all else, and covering a button outweighs any distance. */
function cost(box: Rectangle, question: PlacementQuestion, room: Rectangle): number {
  const { target, obstacles, wish, current } = question;
  let price = target ? shared(box, target) * 1e6 : 0;
  for (const obstacle of obstacles) price += shared(box, obstacle.box) * obstacle.weight;
  for (const obstacle of obstacles) if (obstacle.weight >= 0.5 && shared(box, obstacle.box) > 0) price += 1e4;
  price += (question.card.height - box.height) * 4 + (question.card.width - box.width) * 4;
  price += wish
    ? Math.hypot(box.x - wish.x, box.y - wish.y)
    : target
      ? far(box, target, question.rtl)
      : corner(box, room, question.rtl);
  const stays = current && Math.abs(box.x - current.x) < 1 && Math.abs(box.y - current.y) < 1;
  return stays ? price - patience : price;
}

/** Beside the target where its line of reading ends, else below it, else wherever it is near. */
function far(box: Rectangle, target: Rectangle, rtl: boolean): number {
  const { across, along } = apart(box, target);
  const tight = Math.max(0, gap - Math.hypot(across, along)) * 8;
  const diagonal = across > 0 && along > 0 ? 40 : 0;
  if (across > 0) {
    const after = rtl ? right(box) <= target.x : box.x >= right(target);
    const level = Math.min(
      Math.abs(box.y - target.y),
      Math.abs(box.y + box.height / 2 - target.y - target.height / 2),
    );
    return across + along + tight + diagonal + (after ? 0 : 30) + level * 0.2;
  }
  const level = Math.abs(rtl ? right(box) - right(target) : box.x - target.x);
  return along + tight + (box.y > target.y ? 15 : 25) + level * 0.1;
}

/** With nothing to point at, the lower corner where lines end is least in the way. */
function corner(box: Rectangle, room: Rectangle, rtl: boolean): number {
  return (rtl ? box.x - room.x : right(room) - right(box)) + (bottom(room) - bottom(box));
}
