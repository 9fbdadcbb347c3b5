/** What neither a POSIX shell nor a `.env` reader gives a meaning to, wherever it stands. */
const PLAIN = /^[A-Za-z0-9_./:@%+,-]+$/;

/** One word of a POSIX shell, whatever it contains. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * The value of a `.env` line. The readers of such files agree on single quotes, within which nothing has a meaning, and
 * on double quotes around what has no `"`, `\`, `$` or backtick. For the rest the rules of a shell are followed.
 */
export function envValue(text: string): string {
  if (PLAIN.test(text)) return text;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
