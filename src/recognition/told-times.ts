import { DAY, vocabularyOf } from './time-vocabulary';

/** What a text tells of a time: the first and the last millisecond since the epoch that it can mean. */
export interface ToldTime {
  readonly from: number;
  readonly to: number;
  /** Whether it is told from now, as "5 minutes ago". Others are told in a time zone that nobody knows. */
  readonly isRelative: boolean;
}

const YEAR_FIRST = /(?<!\d)(20\d\d)\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(20\d\d)(?!\d)/g;
const TIME = /^\D{0,9}?(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s?(p))?/i;
const AFTERNOON = /^\D{0,4}(?:下午|午後|오후)/;

/**
 * All times in a text, told in numbers or in words of one of the languages. Null where one of them cannot be, such as a
 * 23rd month: then the day does not stand first, or not second.
 */
export function toldTimes(
  text: string,
  languages: readonly string[],
  isDayFirst: boolean,
  now: number,
): readonly ToldTime[] | null {
  let inNumbers = text.normalize('NFKC').toLowerCase();
  for (const language of languages) inNumbers = vocabularyOf(language).withMonthsInNumbers(inNumbers);
  inNumbers = inNumbers.replace(YEAR_LAST, (_all, one: string, sign: string, other: string, year: string) =>
    [year, ...(isDayFirst || sign === '.' ? [other, one] : [one, other])].join('-'),
  );
  const times: ToldTime[] = [];
  for (const { 0: date, index, ...parts } of inNumbers.matchAll(YEAR_FIRST)) {
    const [year = 0, month = 0, day = 0] = [parts[1], parts[2], parts[3]].map(Number);
    if (month > 12 || day > 31) return null;
    times.push(momentOn(new Date(year, month - 1, day), inNumbers.slice(index + date.length)));
  }
  for (const language of languages) {
    for (const { most, least } of vocabularyOf(language).spans(inNumbers))
      times.push({ from: now - most, to: now - least, isRelative: true });
  }
  return times;
}

/** A day, or the moment on it that the text behind it tells. */
function momentOn(day: Date, behind: string): ToldTime {
  const clock = TIME.exec(behind);
  if (!clock) return { from: day.getTime(), to: day.getTime() + DAY - 1, isRelative: false };
  const [hour = 0, minute = 0, second = 0] = clock.slice(1, 4).map((part) => Number(part ?? 0));
  const isLate = hour < 12 && (clock[4] !== undefined || AFTERNOON.test(behind));
  const at = day.setHours(hour + (isLate ? 12 : 0), minute, second);
  return { from: at, to: at, isRelative: false };
}
