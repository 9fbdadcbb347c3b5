/** Asks for another look later. Of several wishes the earliest is kept, because every look sees everything. */
export function lookClock(look: () => void, signal: AbortSignal): (ms: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (ms) => {
    const at = performance.now() + ms;
    if (signal.aborted || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      due = Infinity;
      look();
    }, ms);
  };
}
