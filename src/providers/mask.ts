const MOST_AT_START = 4;
const MOST_AT_END = 6;

/** Shows enough of a token to know it again, e.g. `3f9a…-c-app`, and never more than a third of it. */
export function maskToken(value: string): string {
  const budget = Math.min(MOST_AT_START + MOST_AT_END, Math.floor(value.length / 3));
  const atStart = Math.min(MOST_AT_START, Math.floor(budget / 2));
  const start = value.slice(0, atStart);
  const end = value.slice(value.length - (budget - atStart));
  return `${start.replace(/[\uD800-\uDBFF]$/, '')}…${end.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
