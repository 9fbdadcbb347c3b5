import { flushSync } from 'react-dom';
import { Fragment, useEffect, useRef, useState, type ReactNode } from 'react';

import { variants } from '../settings';

/**
 * Live products draw a part anew with every message from their server. In the variant "restless" this part is thrown
 * away and made again on every frame, except while a person is pressing or typing in it.
 */
export function Restless({ children }: { children: ReactNode }) {
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!variants.has('restless')) return;
    let pressed = false;
    let frame = requestAnimationFrame(again);
    function again() {
      if (!pressed && box.current?.contains(document.activeElement) !== true)
        // Drawn at once: a drawing that is still to come would take the part away from under a press.
        flushSync(() => setRound((before) => before + 1));
      frame = requestAnimationFrame(again);
    }
    const stop = new AbortController();
    addEventListener('pointerdown', () => (pressed = true), { capture: true, signal: stop.signal });
    addEventListener('click', () => (pressed = false), { signal: stop.signal });
    return () => {
      cancelAnimationFrame(frame);
      stop.abort();
    };
  }, []);

  return (
    <div ref={box} className="contents">
      <Fragment key={round}>{children}</Fragment>
    </div>
  );
}
