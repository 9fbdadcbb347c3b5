/** How long a frame is waited for, in milliseconds. Where nobody sees a page, the browser draws it once a second or less. */
const patience = 100;

/** What of a window draws frames. */
type Frames = Pick<Window, 'requestAnimationFrame' | 'cancelAnimationFrame'>;

/** Calls back in the next frame, or a little later where none comes. */
export function inFrame(view: Frames, callback: () => void): void {
  const run = (): void => {
    view.cancelAnimationFrame(frame);
    clearTimeout(limit);
    callback();
  };
  const frame = view.requestAnimationFrame(run);
  const limit = setTimeout(run, patience);
}
