const DATE = /\b(20\d\d)[-./年]\s?(\d{1,2})[-./月]\s?(\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d\d)(?::(\d\d))?)?/;

/**
 * Of several things with dates in their texts, those with the latest one in the past; all where dates do not tell, as
 * where one of them says "today".
 */
export function latest<T>(things: readonly T[], textsOf: (thing: T) => readonly string[]): readonly T[] {
  if (things.length < 2) return things;
  const now = Date.now();
  const dated = things.map((thing) => ({
    thing,
    time: Math.max(
      ...textsOf(thing)
        .map(timeIn)
        .filter((time) => time <= now),
    ),
  }));
  const last = Math.max(...dated.map(({ time }) => time));
  return dated.every(({ time }) => Number.isFinite(time))
    ? dated.filter(({ time }) => time === last).map(({ thing }) => thing)
    : things;
}

function timeIn(text: string): number {
  const match = DATE.exec(text);
  if (!match) return Number.NaN;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
