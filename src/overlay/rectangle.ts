/** A rectangle in CSS pixels of the viewport. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const right = (box: Rectangle): number => box.x + box.width;
export const bottom = (box: Rectangle): number => box.y + box.height;

export function grown(box: Rectangle, by: number): Rectangle {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** The smallest rectangle around both. */
export function around(a: Rectangle, b: Rectangle): Rectangle {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(right(a), right(b)) - x, height: Math.max(bottom(a), bottom(b)) - y };
}

/** The area that two rectangles share, in square pixels. Touching, also with a rounding error, is not sharing. */
export function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return width > 0.01 && height > 0.01 ? width * height : 0;
}

/** Whether two rectangles are the same to within a small error, half a pixel unless said otherwise. */
export function same(a: Rectangle, b: Rectangle, error = 0.5): boolean {
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= error);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** The middle and a point near each corner, as far in as rounded corners need. */
export function spots(box: Rectangle): readonly (readonly [x: number, y: number])[] {
  const inset = Math.min(4, box.width / 4, box.height / 4);
  const xs = [box.x + inset, right(box) - inset];
  const ys = [box.y + inset, bottom(box) - inset];
  return [
    [box.x + box.width / 2, box.y + box.height / 2],
    ...xs.flatMap((x) => ys.map((y) => [x, y] as const)),
  ];
}
