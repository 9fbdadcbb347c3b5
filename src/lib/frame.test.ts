import { expect, test } from 'vitest';
import { inFrame } from './frame';

/** A window that draws a frame when it is told to. */
function windowOf(): { draw: () => void; requestAnimationFrame: Window['requestAnimationFrame'] } & Pick<
  Window,
  'cancelAnimationFrame'
> {
  const waiting = new Map<number, FrameRequestCallback>();
  let last = 0;
  return {
    requestAnimationFrame: (callback) => {
      waiting.set(++last, callback);
      return last;
    },
    cancelAnimationFrame: (id) => waiting.delete(id),
    draw: () => {
      for (const [id, callback] of waiting) if (waiting.delete(id)) callback(0);
    },
  };
}

test('calls back in the next frame, and once', async () => {
  const view = windowOf();
  let calls = 0;
  inFrame(view, () => (calls += 1));
  expect(calls).toBe(0);
  view.draw();
  expect(calls).toBe(1);
  // The wait for a frame that does not come would be over before that of a later one.
  await new Promise<void>((resolve) => inFrame(windowOf(), resolve));
  expect(calls).toBe(1);
});

test('calls back where no frame comes, and not again when one does', async () => {
  const view = windowOf();
  let calls = 0;
  await new Promise<void>((resolve) =>
    inFrame(view, () => {
      calls += 1;
      resolve();
    }),
  );
  view.draw();
  expect(calls).toBe(1);
});
