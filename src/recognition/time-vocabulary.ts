import { remembered } from './remembered';

/** How many milliseconds ago something was, at most and at least. */
interface Span {
  readonly most: number;
  readonly least: number;
}

interface TimeVocabulary {
  /** The same text with the year first, in numbers, wherever a date names its month. */
  withMonthsInNumbers(text: string): string;
  /** Everything in a text like "5 minutes ago" or "yesterday". */
  spans(text: string): readonly Span[];
}

/** In milliseconds. */
export const DAY = 86_400_000;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['second', 1_000],
  ['minute', 60_000],
  ['hour', DAY / 24],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 30 * DAY],
  ['year', 365 * DAY],
];
/** What English says of the shortest times, and of one. */
const JUST_NOW = /\b(?:just now|(?:moments|a few seconds|less than a minute) ago)\b/g;
const ONE = /\ban? (?=\w+ ago\b)/g;

/** How a language tells times, as the browser writes it in that language. All texts are in lower case. */
export const vocabularyOf = remembered((language): TimeVocabulary => {
  const months = monthsIn(language);
  const names = [...months.keys()].toSorted((one, other) => other.length - one.length).join('|');
  // "Nov 23, 2026", "23 November 2026", "23 de nov. de 2026".
  const date = new RegExp(
    `(?:(\\d{1,2})[\\s.]*(?:de )?)?(?<!\\p{L})(${names})[\\s.,]+(?:de )?(?:(\\d{1,2})\\D{1,3})?(20\\d\\d)`,
    'gu',
  );
  const ago = agoIn(language);
  return {
    withMonthsInNumbers: (text) =>
      names === ''
        ? text
        : text.replace(date, (all: string, before: string, name: string, behind: string, year: string) => {
            const day = before || behind;
            return day ? `${year}-${months.get(name) ?? 0}-${day}` : all;
          }),
    // Look after look asks about the same cells, and each is held against some forty patterns.
    spans: remembered((text): readonly Span[] => {
      const plain = text.replace(JUST_NOW, '0 seconds ago').replace(ONE, '1 ');
      return ago.flatMap(({ pattern, length, count }) =>
        [...plain.matchAll(pattern)].map(([, told = count]) => ({
          most: (Number(told) + 1) * length,
          least: Number(told) * length,
        })),
      );
    }),
  };
});

/** The names of the months, long and short, alone and behind a day, by which some languages write them otherwise. */
function monthsIn(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month++) {
    for (const style of ['long', 'short'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, day, timeZone: 'UTC' });
        const parts = format.formatToParts(Date.UTC(2026, month, 15));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '');
        if (name && /^\p{L}+$/u.test(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}

interface Ago {
  readonly pattern: RegExp;
  /** Of the unit, in milliseconds. */
  readonly length: number;
  /** How many units ago, where the text has no number. */
  readonly count: number;
}

/** Patterns for what was so many units ago, and for "today" and "yesterday". */
function agoIn(language: string): readonly Ago[] {
  const patterns = new Map<string, Omit<Ago, 'pattern'>>();
  const named = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const count of [0, 1]) {
    const word = written(named.format(-count, 'day').toLowerCase());
    patterns.set(`(?<!\\p{L})${word}(?!\\p{L})`, { length: DAY, count });
  }
  for (const [unit, length] of UNITS) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style });
      for (const count of [1, 2, 5]) {
        const [before, behind] = format.format(-count, unit).toLowerCase().split(String(count));
        if (before !== undefined && behind !== undefined)
          patterns.set(`${written(before)}(\\d+)${written(behind)}`, { length, count });
      }
    }
  }
  return [...patterns].map(([source, unit]) => ({ pattern: new RegExp(source, 'gu'), ...unit }));
}

function written(text: string): string {
  return text.replaceAll('.', '\\.?').replace(/\s/g, '\\s?');
}
