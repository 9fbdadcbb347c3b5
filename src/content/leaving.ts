/**
 * While a token that is shown only once is not saved, leaving the page asks first. The listener exists only for as long
 * as there is something to lose, because it would keep the page out of the back-forward cache.
 */
export function guardLeaving(window: Window, visit: AbortSignal): (isAtRisk: boolean) => void {
  let guard: AbortController | null = null;
  return (isAtRisk) => {
    if (isAtRisk === (guard !== null)) return;
    guard?.abort();
    guard = isAtRisk ? new AbortController() : null;
    if (!guard) return;
    const signal = AbortSignal.any([guard.signal, visit]);
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  };
}
