import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { short } from './format';
import { drawPlot } from './plot';
import { verdict } from './print';
import type { Findings, Row, Section, Table } from './section';

/** Writes docs/performance.md and its pictures from one whole run. */
export async function writeReport(
  root: string,
  measured: ReadonlyMap<Section, Findings>,
  rounds: number,
): Promise<void> {
  const images = join(root, 'docs/images');
  await mkdir(images, { recursive: true });
  const all = [...measured];
  for (const plot of all.flatMap(([, { plots }]) => plots)) {
    await writeFile(join(images, `${plot.file}.svg`), drawPlot(plot, short));
  }
  const file = join(root, 'docs/performance.md');
  const rows = all.flatMap(([, findings]) => findings.rows);
  const text = [
    '# Performance',
    'Written by `npm run bench`, all of it. Every comparison is between things timed in the same run, in shuffled order, as a median of ' +
      `${rounds} rounds; what takes seconds is timed three times at least, and the libraries on the largest page twice. The ratios are the result: milliseconds belong to one machine (${cpus().length} processors, ${cpus()[0]?.model.trim() ?? 'unknown'}) and say little alone. ` +
      'The floor is a `TreeWalker` that visits every element and does nothing, in the same world, page and state. It is measured first, and nothing is written when its slowest tenth takes more than twice its median.',
    markdownTable({
      title: '',
      head: ['', 'target', 'ours', 'best peer', 'floor', 'verdict'],
      rows: rows.map((row) => [row.id, row.target, row.ours, row.peer, row.floor, verdict(row.holds)]),
    }),
    ...missing(rows),
    ...all.flatMap(([section, findings]) => sectionText(section, findings)),
    '## What was left out',
    'Shepherd.js and intro.js are under the AGPL, which our development dependencies may not be, so they are not measured.',
  ].join('\n\n');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

function missing(rows: readonly Row[]): readonly string[] {
  const told = rows.filter(({ holds, why }) => why !== undefined || holds !== true);
  if (told.length === 0) return [];
  const lines = told.map(({ id, holds, why }) => `- **${id}** ${verdict(holds)}. ${why ?? ''}`.trim());
  return ['## What does not hold, and what there is to say', lines.join('\n')];
}

function sectionText({ title }: Section, { method, plots, tables }: Findings): readonly string[] {
  return [
    `## ${title}`,
    ...method,
    ...plots.map((plot) => `![${plot.title}](images/${plot.file}.svg)`),
    ...tables.flatMap((table) => [`${table.title}:`, markdownTable(table)]),
  ];
}

function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
