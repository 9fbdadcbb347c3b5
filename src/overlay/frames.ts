import { inFrame } from '../lib/frame';

/**
 * Calls back just after a frame was drawn, when styles and layout are clean and reading a box costs next to nothing.
 * In the middle of a script the same question makes the browser do the page's pending layout first.
 */
export function afterFrame(callback: () => void): void {
  inFrame(window, () => setTimeout(callback));
}

/** Calls back after so many frames. */
export function afterFrames(count: number, callback: () => void): void {
  requestAnimationFrame(() => {
    if (count > 1) afterFrames(count - 1, callback);
    else callback();
  });
}
