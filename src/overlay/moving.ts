/** Where the person drags or nudges the card to. */
export type MoveTo = (x: number, y: number) => void;

const step = 16;
const leap = 64;

/** Follows the pointer until it is released. `corner` is the card's upper left corner when the drag begins. */
export function dragAlong(
  event: PointerEvent,
  handle: Element,
  corner: { readonly x: number; readonly y: number },
  moveTo: MoveTo,
  signal: AbortSignal,
): void {
  const held = { x: event.clientX - corner.x, y: event.clientY - corner.y };
  const end = new AbortController();
  const options = { signal: AbortSignal.any([signal, end.signal]) };
  handle.setPointerCapture(event.pointerId);
  const follow = (move: Event): void => {
    if (move instanceof PointerEvent) moveTo(move.clientX - held.x, move.clientY - held.y);
  };
  handle.addEventListener('pointermove', follow, options);
  handle.addEventListener('lostpointercapture', () => end.abort(), options);
}

/** The way that an arrow key moves the card; nothing for any other key. Shift makes it a leap. */
export function arrow({
  key,
  shiftKey,
}: KeyboardEvent): { readonly x: number; readonly y: number } | undefined {
  const far = shiftKey ? leap : step;
  const ways = new Map([
    ['ArrowLeft', { x: -far, y: 0 }],
    ['ArrowRight', { x: far, y: 0 }],
    ['ArrowUp', { x: 0, y: -far }],
    ['ArrowDown', { x: 0, y: far }],
  ]);
  return ways.get(key);
}
