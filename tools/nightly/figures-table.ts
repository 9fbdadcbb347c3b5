import type { Figure } from '../../test/figures';
import type { StageResult } from '../test/run-stages';

/** Between these two lines `docs/reliability.md` belongs to the nightly run. */
const begin = '<!-- figures: written by "npm run test:nightly -- --write" -->';
const end = '<!-- end of the figures -->';

/** When and where a run was made, in words. */
export interface Occasion {
  readonly date: string;
  readonly machine: string;
}

/** One table of all that a long run found: what the tests noted, then how many tests of each part passed. */
export function figuresTable(
  figures: readonly Figure[],
  stages: readonly StageResult[],
  { date, machine }: Occasion,
): string {
  const counted = stages
    .filter(({ outcome }) => outcome.passed + outcome.failed > 1)
    .map(({ name, outcome, seconds }) => ({
      what: `tests of ${name}`,
      figure: `${outcome.passed} passed, ${outcome.failed} failed, in ${Math.round(seconds / 60)} min`,
      seed: null,
    }));
  return [
    `As printed on ${date}; ${machine}.`,
    '',
    '| what | figure | seed |',
    '| --- | --- | --- |',
    ...[...figures, ...counted].map(row),
  ].join('\n');
}

function row({ what, figure, seed }: Figure): string {
  const cells = [what, figure, seed === null ? '' : String(seed)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The document with this table in its place. Everything outside of the markers stays as it is. */
export function withFigures(document: string, table: string): string {
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`The document needs the lines ${begin} and ${end}, in this order.`);
  return `${document.slice(0, from)}${begin}\n\n${table}\n\n${document.slice(to)}`;
}

/** What the tests noted in the file that `LATCHKEY_FIGURES` names, one figure a line. */
export function parseFigures(lines: string): readonly Figure[] {
  return lines.split('\n').flatMap((line) => {
    if (line === '') return [];
    const figure: unknown = JSON.parse(line);
    return isFigure(figure) ? [figure] : [];
  });
}

function isFigure(value: unknown): value is Figure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'what' in value &&
    typeof value.what === 'string' &&
    'figure' in value &&
    typeof value.figure === 'string' &&
    'seed' in value &&
    (value.seed === null || typeof value.seed === 'number')
  );
}
