import { counted, type Speech } from './text';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Units from the largest; a distance is told in the first that it fills at least once. */
const units = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['day', day],
  ['hour', hour],
  ['minute', minute],
] as const;

/** From this distance on, an expiry is no longer worth a warning. */
const soon = 14 * day;

/**
 * "3 days ago", "in 2 hours" or "just now": how far a moment is from the present, in words. They are texts, because making the
 * browser's own writer of distances takes a new process of the extension as long as all the rest of opening the popup.
 */
export function distance(speech: Speech, moment: number, now: number): string {
  const apart = Math.abs(moment - now);
  for (const [unit, length] of units) {
    if (apart < length) continue;
    const count = Math.trunc(apart / length);
    return counted(speech, moment < now ? `popup_ago_${unit}` : `popup_in_${unit}`, count);
  }
  return speech.text(moment <= now ? 'popup_ago_moment' : 'popup_in_moment');
}

/** What to say about the end of a token. `tone` tells how much it should stand out. */
export interface ExpiryWords {
  readonly words: string;
  readonly tone: 'plain' | 'soon' | 'over';
}

export function expiryWords(
  speech: Speech,
  expiresAt: number | 'never' | null,
  now: number,
): ExpiryWords | null {
  if (expiresAt === null) return null;
  if (expiresAt === 'never') return { words: speech.text('popup_never_expires'), tone: 'plain' };
  const apart = distance(speech, expiresAt, now);
  if (expiresAt <= now) return { words: speech.text('popup_expired', apart), tone: 'over' };
  return { words: speech.text('popup_expires', apart), tone: expiresAt - now < soon ? 'soon' : 'plain' };
}

/** A complete date with its time, for details. */
export function fullDate({ language }: Speech, moment: number): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(moment);
}

/** A day such as `2026-10-01` from a definition, as the language writes it; anything else unchanged. */
export function dayWords({ language }: Speech, date: string): string {
  const moment = Date.parse(`${date}T12:00:00Z`);
  return Number.isNaN(moment)
    ? date
    : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
