/**
 * Reads a calendar date as a person may have typed it or a date picker shows it. Where day and month could be swapped,
 * both readings are returned, so that advice is given only when every reading agrees. Years before 1970 are not dates here.
 */
export function readDates(text: string): readonly Date[] {
  const normal = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})/.exec(normal);
  if (yearFirst) return valid(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const korean = /^(\d{4})년\s*(\d{1,2})월\s*(\d{1,2})일/.exec(normal);
  if (korean) return valid(Number(korean[1]), Number(korean[2]), Number(korean[3]));
  const yearLast = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})\b/.exec(normal);
  if (!yearLast) return [];
  const [first, second, year] = [Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  return [...valid(year, first, second), ...valid(year, second, first)];
}

/** Whether the date is over: its last moment, in the person's own time zone, lies before `now`. */
export function isPast(text: string, now: number): boolean {
  const readings = readDates(text);
  return readings.length > 0 && readings.every((date) => endOfDay(date) < now);
}

function valid(year: number, month: number, day: number): readonly Date[] {
  const date = new Date(year, month - 1, day);
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal && year >= 1970 ? [date] : [];
}

function endOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime() - 1;
}
