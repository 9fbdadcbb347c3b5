import { around, bottom, clamp, grown, right, shared, type Rectangle } from './rectangle';

type Size = Pick<Rectangle, 'width' | 'height'>;

export interface PlacementQuestion {
  /** The size that the card would like to have. */
  readonly card: Size;
  readonly viewport: Rectangle;
  /** The target with its ring; null when nothing is pointed at. */
  readonly target: Rectangle | null;
  /** What should not be covered. Weight 1 is a button of the page's dialog, 0.01 something that is merely a pity. */
  readonly obstacles: readonly Obstacle[];
  /** Where the person moved the card. */
  readonly wish: { readonly x: number; readonly y: number } | null;
  /** Where the card stands; it stays there while that is about as good as anything else. */
  readonly current: Rectangle | null;
  /** Whether the card was already about this target. */
  readonly settled: boolean;
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
/** Into how many steps each axis of the room is divided for the grid of places that are tried, too. */
const steps = 8;
/** A card shorter or slimmer than this helps nobody, so it rather covers something. */
const least = { width: 200, height: 100 };
/** How much worse, in pixels of distance, a place may be before the card leaves it. */
const patience = 60;

/** Where the card goes: always inside the viewport, never over the target while there is any room beside it. */
export function place(question: PlacementQuestion): Rectangle {
  const { card, viewport, target, obstacles } = question;
  const inner = grown(viewport, -edge);
  const room = inner.width > 0 && inner.height > 0 ? inner : viewport;
  const size = { width: Math.min(card.width, room.width), height: Math.min(card.height, room.height) };
  const whole = best(candidates(question, room, size), question, room);
  if (!target) return whole;
  const company = obstacles.filter(isSolid).map(({ box }) => box);
  const kept = shared(whole, target) > 0 ? [target] : [];
  if (company.some((box) => shared(whole, box) > 0)) kept.push([target, ...company].reduce(around));
  return best([...kept.flatMap((box) => squeezed(box, room, size)), whole], question, room);
}

/**
 * If there is a place that overlaps nothing solid, there is one that touches, on each axis, an edge of the room or of
 * something to avoid. Beside these a grid is tried, for what is merely a pity.
 */
function candidates(question: PlacementQuestion, room: Rectangle, size: Size): Rectangle[] {
  const { target, wish, current, viewport, obstacles } = question;
  const solid = viewport.width < narrow ? [] : obstacles.filter(isSolid).map(({ box }) => box);
  const along = (from: 'x' | 'y', extent: 'width' | 'height'): Set<number> => {
    const last = room[from] + room[extent] - size[extent];
    const starts = [room[from], last];
    if (viewport.width >= narrow) {
      for (let at = 1; at < steps; at++) starts.push(room[from] + ((last - room[from]) * at) / steps);
      for (const box of target ? [target, ...solid] : solid) {
        const end = box[from] + box[extent];
        starts.push(box[from], end - size[extent]);
        for (const distance of [gap, 0]) starts.push(box[from] - distance - size[extent], end + distance);
      }
      starts.push(wish?.[from] ?? last, current?.[from] ?? last);
    }
    return new Set(starts.map((start) => clamp(start, room[from], last)));
  };
  const ys = [...along('y', 'height')];
  return [...along('x', 'width')].flatMap((x) => ys.map((y) => ({ x, y, ...size })));
}

/** Where the whole card finds no room beside the target and what is used with it: smaller, and scrolling inside. */
function squeezed(target: Rectangle, room: Rectangle, size: Size): Rectangle[] {
  const { x, y, width, height } = grown(target, gap);
  const sides: readonly Rectangle[] = [
    { ...room, height: y - room.y },
    { ...room, y: y + height, height: bottom(room) - y - height },
    { ...room, width: x - room.x },
    { ...room, x: x + width, width: right(room) - x - width },
  ];
  return sides
    .filter(
      (side) =>
        side.width >= Math.min(least.width, size.width) && side.height >= Math.min(least.height, size.height),
    )
    .map((side) => ({
      ...side,
      width: Math.min(size.width, side.width),
      // A slimmer card is a taller one, by how much only the browser knows.
      height: side.width < size.width ? side.height : Math.min(size.height, side.height),
    }));
}

/** The cheapest place. What it would cover is worked out only while it could still be the cheapest. */
function best(places: readonly Rectangle[], question: PlacementQuestion, room: Rectangle): Rectangle {
  const byEffort = places
    .map((box) => ({ box, effort: effort(box, question, room) }))
    .sort((one, other) => one.effort - other.effort);
  let cheapest = room;
  let lowest = Infinity;
  for (const { box, effort: price } of byEffort) {
    if (price >= lowest) break;
    const whole = price + damage(box, question);
    if (whole < lowest) [cheapest, lowest] = [box, whole];
  }
  return cheapest;
}

/** How far a place is from where the card would best be, in pixels; covering the target outweighs all else. */
function effort(box: Rectangle, question: PlacementQuestion, room: Rectangle): number {
  const { card, target, rtl } = question;
  const wish =
    question.wish ??
    (target ? null : { x: rtl ? room.x : right(room) - box.width, y: bottom(room) - box.height });
  let sum = (card.height - box.height + card.width - box.width) * 4;
  if (target) sum += shared(box, target) * 1e6;
  if (wish) sum += Math.hypot(box.x - wish.x, box.y - wish.y);
  else if (target) sum += far(box, target, rtl);
  return stays(box, question) ? sum - patience : sum;
}

/** What a place covers, in pixels of distance: covering a button outweighs any distance. */
function damage(box: Rectangle, question: PlacementQuestion): number {
  // For what is merely a pity the card leaves neither its place nor the one that the person chose.
  const isPatient = (question.settled && stays(box, question)) || question.wish !== null;
  let sum = 0;
  for (const obstacle of question.obstacles) {
    const covered = shared(box, obstacle.box);
    if (covered && (isSolid(obstacle) || !isPatient)) sum += (covered + 2e4) * obstacle.weight;
  }
  return sum;
}

function stays(box: Rectangle, { current }: PlacementQuestion): boolean {
  return current !== null && Math.hypot(box.x - current.x, box.y - current.y) < 1;
}

/** Beside the target where its line of reading ends, else below it, else wherever it is near. */
function far(box: Rectangle, target: Rectangle, rtl: boolean): number {
  const across = Math.max(0, target.x - right(box), box.x - right(target));
  const along = Math.max(0, target.y - bottom(box), box.y - bottom(target));
  const beside = across > 0 && (rtl ? box.x < target.x : box.x > target.x);
  const start = rtl ? right(box) - right(target) : box.x - target.x;
  return (
    across +
    along +
    Math.max(0, gap - across - along) * 8 +
    (across && along ? 40 : 0) +
    (beside ? 0 : box.y > target.y ? 15 : 25) +
    0.2 * Math.min(Math.abs(start), Math.abs(box.y - target.y))
  );
}

function isSolid({ weight }: Obstacle): boolean {
  return weight >= 0.5;
}
