import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { figuresTable, parseFigures, withFigures } from './nightly/figures-table';
import { runStages } from './test/run-stages';
import { commandStage, endCommandsWithThisProcess } from './test/stage';
import { vitestStage } from './test/vitest-stage';

/*
 * What takes too long for every day, one part after the other, and all of its figures in one table at the end.
 * `npm run test:nightly -- --write` puts the table into docs/reliability.md as well, `npm run test:nightly -- nightly unit`
 * runs only these parts.
 */
const folder = await mkdtemp(join(tmpdir(), 'latchkey-nightly-'));
const notes = join(folder, 'figures.jsonl');
await writeFile(notes, '');
Object.assign(process.env, { LATCHKEY_FIGURES: notes, LATCHKEY_CASES: 'all', LATCHKEY_FUZZ: 'long' });

endCommandsWithThisProcess();
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const parts = [
  vitestStage('nightly', 120),
  vitestStage('unit', 90, ['.fuzz.test', 'providers/linear']),
  vitestStage('practice', 30),
  vitestStage('hostile', 60),
  vitestStage('e2e', 60, ['journeys-firefox']),
].filter(({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)));
const tally = await runStages([
  [
    commandStage('build', 'tsx', 'tools/build.ts'),
    commandStage('practice sites', 'tsx', 'test/sites/build.ts'),
  ],
  ...parts.map((part) => [part]),
]);
const table = figuresTable(parseFigures(await readFile(notes, 'utf8')), tally.stages, {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}, ${platform()}`,
});
await rm(folder, { recursive: true });

console.log(`\n${table}\n`);
const place = 'docs/reliability.md';
if (process.argv.includes('--write')) {
  await writeFile(place, withFigures(await readFile(place, 'utf8'), table));
}
if (tally.failures.length > 0) console.log(`Failed:\n${tally.failures.join('\n')}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
