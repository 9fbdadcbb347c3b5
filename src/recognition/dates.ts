import { toldTimes, type ToldTime } from './told-times';

/** What tells a time without saying where may be this far from the person's own clock, in milliseconds. */
const ZONES = 14 * 3_600_000;

/**
 * Of several things, such as the rows of a table, those that are the newest by the times in their texts; all where these
 * do not tell. `textsOf` gives the text of a whole thing, and then those of its cells. The newest is the newest in every
 * column that has times: a token that was used today may be an old one.
 */
export function latest<T>(
  things: readonly T[],
  textsOf: (thing: T) => readonly string[],
  languages: readonly string[],
  now = Date.now(),
): readonly T[] {
  if (things.length < 2) return things;
  const rows = things.map(textsOf);
  // Whether the day or the month stands first may be known by the other rows only, or does not matter.
  const answers = [true, false].flatMap((isDayFirst) => {
    const newest = newestOf(rows, (text) => spanOf(toldTimes(text, languages, isDayFirst, now), now));
    return newest ? [things.filter((_thing, at) => newest.has(at))] : [];
  });
  const [answer = things, other = answer] = answers;
  return answer.every((thing) => other.includes(thing)) && answer.length === other.length ? answer : things;
}

type Rows = readonly (readonly string[])[];

/** Which rows are the newest in all columns that tell it. Null where none does, or where they contradict one another. */
function newestOf(rows: Rows, timeOf: (text: string) => ToldTime | null): ReadonlySet<number> | null {
  const [first = []] = rows;
  const isTable = rows.every(({ length }) => length === first.length);
  const columns = (isTable ? first : ['']).map((_text, at) => rows.map((row) => row[at] ?? ''));
  const answers = columns.flatMap((texts) => newestIn(texts.map(timeOf)) ?? []);
  const [some, ...others] = answers;
  if (!some) return null;
  const common = new Set([...some].filter((at) => others.every((answer) => answer.has(at))));
  return common.size > 0 ? common : null;
}

/** The places of the times that no other is surely later than. Null where a time is missing. */
function newestIn(times: readonly (ToldTime | null)[]): ReadonlySet<number> | null {
  if (times.includes(null)) return null;
  return new Set(
    times.flatMap((time, at) => (times.some((other) => other && time && isLater(other, time)) ? [] : [at])),
  );
}

function isLater(one: ToldTime, other: ToldTime): boolean {
  const slack = one.isRelative === other.isRelative ? 0 : ZONES;
  return one.from >= other.to + slack && one.to > other.to;
}

/** All times of a text as one: what is known is only that each of them is in it. What ends in the future is no beginning. */
function spanOf(times: readonly ToldTime[] | null, now: number): ToldTime | null {
  const past = (times ?? []).filter(({ from }) => from <= now + ZONES);
  const [first] = past;
  if (!first) return null;
  return {
    from: Math.min(...past.map(({ from }) => from)),
    to: Math.max(...past.map(({ to }) => to)),
    isRelative: first.isRelative,
  };
}
