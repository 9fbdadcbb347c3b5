import { isSpent } from './spent';
import { toldTimes, type ToldTime } from './told-times';

/** What tells a time without saying where may be this far from the person's own clock, in milliseconds. */
const ZONES = 14 * 3_600_000;

/**
 * Of several things, such as the rows of a table, those that are the newest by the times in their texts; all where these
 * do not tell, without those that are over. `textsOf` gives the text of a whole thing, and then those of its cells. The
 * newest is the newest in every column that has times: a token that was used today may be an old one.
 */
export function latest<T>(
  things: readonly T[],
  textsOf: (thing: T) => readonly string[],
  languages: readonly string[],
  now = Date.now(),
): readonly T[] {
  const valid = things.filter((thing) => !isSpent(textsOf(thing)));
  const rows = valid.map(textsOf);
  // Whether the day or the month stands first may be known by the other rows only, or does not matter.
  const [answer, other = answer] = [true, false]
    .map((isDayFirst) => newestOf(rows, (text) => spanOf(toldTimes(text, languages, isDayFirst, now), now)))
    .filter((one) => one !== null);
  return answer && String(answer) === String(other)
    ? valid.filter((_thing, at) => answer.includes(at))
    : valid;
}

type Rows = readonly (readonly string[])[];

/** Which rows are the newest in all columns that tell it. Null where none does, or where they contradict one another. */
function newestOf(rows: Rows, timeOf: (text: string) => ToldTime | null): readonly number[] | null {
  const [first = []] = rows;
  const isTable = rows.every(({ length }) => length === first.length);
  const columns = (isTable ? first : ['']).map((_text, at) => rows.map((row) => row[at] ?? ''));
  const answers = columns.map((texts) => newestIn(texts.map(timeOf))).filter((answer) => answer !== null);
  const [some, ...others] = answers;
  if (!some) return null;
  const common = some.filter((at) => others.every((answer) => answer.includes(at)));
  return common.length > 0 ? common : null;
}

/** The places of the times that no other is surely later than. Null where a time is missing. */
function newestIn(times: readonly (ToldTime | null)[]): readonly number[] | null {
  if (times.includes(null)) return null;
  return times.flatMap((time, at) =>
    times.some((other) => other && time && isLater(other, time)) ? [] : [at],
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
