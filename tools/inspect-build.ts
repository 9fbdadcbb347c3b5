import { join } from 'node:path';
import { browsers } from './build/manifest';
import { inspectExtension } from './inspect/inspect';

/** Looks into the built extensions for what must not be there, and weighs what has a budget. */
let problems = 0;
for (const browser of browsers) {
  const { found, weights } = await inspectExtension(join(process.cwd(), 'dist', browser));
  for (const problem of found) console.error(`${browser}: ${problem}`);
  for (const { what, bytes, aim, budget, limit } of weights) {
    const verdict =
      bytes > limit
        ? 'over the limit'
        : bytes > budget
          ? 'over its budget, which is dated debt'
          : bytes > aim
            ? 'over the aim'
            : 'fine';
    console.log(
      `${browser}: ${what} ${kilobytes(bytes)} gzip (aim ${kilobytes(aim)}, budget ${kilobytes(budget)}, limit ${kilobytes(limit)}): ${verdict}`,
    );
  }
  problems += found.length;
}
if (problems > 0) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
