import type { Findings, Section, Table } from './section';

/** Prints what a part found, as columns. */
export function printFindings({ title }: Section, { rows, tables, method }: Findings): void {
  console.log(`${title}\n`);
  for (const table of tables) {
    console.log(`  ${table.title}`);
    printTable(table);
  }
  for (const sentence of method) console.log(`  ${sentence}`);
  console.log('');
  printTable({
    title: '',
    head: ['', 'target', 'ours', 'best peer', 'floor', ''],
    rows: rows.map((row) => [row.id, row.target, row.ours, row.peer, row.floor, verdict(row.holds)]),
  });
}

export function verdict(holds: boolean | null): string {
  return holds === null ? 'not measured' : holds ? 'holds' : 'does not hold';
}

function printTable({ head, rows }: Table): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines) {
    console.log(
      `    ${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
  }
  console.log('');
}
