import { onWindow } from './on-window';

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
  handle.setPointerCapture(event.pointerId);
  // On the window, because in Firefox these events come no further.
  const follow = (move: Event): void => {
    if (!(move instanceof PointerEvent) || !move.isTrusted || move.pointerId !== event.pointerId) return;
    if (move.type === 'pointermove') moveTo(move.clientX - held.x, move.clientY - held.y);
    else end.abort();
  };
  onWindow('pointermove lostpointercapture', follow, AbortSignal.any([signal, end.signal]));
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
