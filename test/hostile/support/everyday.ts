/** `LATCHKEY_CASES=all` runs every case, as `npm run test:nightly` does. */
const isAll = process.env['LATCHKEY_CASES'] === 'all';

/**
 * The cases of a group for the everyday run, which has to be over in minutes: the first of every so many. Their order in
 * the tables decides, so that the same ones are run until somebody changes the tables.
 */
export function everyday<Case>(cases: readonly Case[], oneOf: number): readonly Case[] {
  return isAll ? cases : cases.filter((_case, at) => at % oneOf === 0);
}
