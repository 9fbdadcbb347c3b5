import { useEffect, useState } from 'react';

/** A number that changes with every frame, as in a console that streams its figures. */
export function useFrames(running: boolean): number {
  const [frame, setFrame] = useState(0);
  useEffect(() => {
    if (!running) return;
    let request = requestAnimationFrame(function next(time) {
      setFrame(Math.round(time));
      request = requestAnimationFrame(next);
    });
    return () => {
      cancelAnimationFrame(request);
    };
  }, [running]);
  return frame;
}

/**
 * A key that changes twice a second, so that whatever carries it is thrown away and built again. It keeps still
 * while a pointer is pressed, because otherwise nobody could click.
 */
export function useRebuild(running: boolean): number {
  const [key, setKey] = useState(0);
  useEffect(() => {
    if (!running) return;
    let pressed = false;
    const press = () => (pressed = true);
    const release = () => (pressed = false);
    window.addEventListener('pointerdown', press, true);
    window.addEventListener('click', release, true);
    const timer = setInterval(() => {
      if (!pressed) setKey((value) => value + 1);
    }, 500);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', press, true);
      window.removeEventListener('click', release, true);
    };
  }, [running]);
  return key;
}
