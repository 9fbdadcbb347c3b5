/** One press is one capture, and nobody presses more often. A page that tricks people into pressing stops here. */
export const mostPerMinute = 10;
const minute = 60_000;

/** How often a tab saves. Kept in memory: a new background starts to count anew, which nothing can force at will. */
export interface CaptureRate {
  /** Whether this tab may save something new now. An id that was let through before always may, because it is a retry. */
  allows(tabId: number, id: string): boolean;
}

export function captureRate(now: () => number): CaptureRate {
  const recent = new Map<number, { readonly id: string; readonly at: number }[]>();
  return {
    allows(tabId, id) {
      const moment = now();
      const before = (recent.get(tabId) ?? []).filter(({ at }) => at <= moment && moment - at < minute);
      const isRetry = before.some((capture) => capture.id === id);
      const isAllowed = isRetry || before.length < mostPerMinute;
      recent.set(tabId, isRetry || !isAllowed ? before : [...before, { id, at: moment }]);
      return isAllowed;
    },
  };
}
