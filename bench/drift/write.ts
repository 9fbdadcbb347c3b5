import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../../docs/drift.md', import.meta.url);
const BEGIN = '<!-- results: written by npm run bench:drift -- --write -->';
const END = '<!-- end of results -->';

/** Puts the results into the documentation, in the place of those of the run before. */
export function writeResults(text: string): void {
  const page = readFileSync(FILE, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('docs/drift.md has no place for the results.');
  writeFileSync(FILE, `${page.slice(0, begin)}${BEGIN}\n\n${text.trim()}\n\n${page.slice(end)}`);
}
