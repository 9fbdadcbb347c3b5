import { appendFileSync } from 'node:fs';

/** One line of the table of a long run. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  /** The number that repeats it, where chance has a part in it. */
  readonly seed: number | null;
}

/** Says what a long run found, at once, and in the file in which `npm run test:nightly` collects it for its table. */
export function noteFigure(what: string, figure: string, seed: number | null = null): void {
  console.log(`${what}: ${figure}${seed === null ? '' : ` (seed ${seed})`}`);
  const path = process.env['LATCHKEY_FIGURES'];
  const line: Figure = { what, figure, seed };
  if (path !== undefined) appendFileSync(path, `${JSON.stringify(line)}\n`);
}
