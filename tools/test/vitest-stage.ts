import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAt, member } from './member';
import { runCommand, type Outcome, type Stage } from './stage';

/** Runs one project of `vitest.config.ts`, or those of its files that are named, and counts its tests. */
export function vitestStage(project: string, minutes: number, files: readonly string[] = []): Stage {
  return {
    name: files.length === 0 ? project : `${project}: ${files.join(', ')}`,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'latchkey-test-'));
      const results = join(folder, 'results.json');
      const { code } = await runCommand(
        'vitest',
        [
          'run',
          ...files,
          '--project',
          project,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${results}`,
        ],
        { minutes, live: true },
      );
      const json = await readFile(results, 'utf8').catch(() => '{}');
      await rm(folder, { recursive: true, force: true });
      return { ...judge(countTests(json), code), failures: failuresIn(json) };
    },
  };
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Reads the numbers out of the JSON that vitest writes. */
export function countTests(json: string): Counts {
  const results: unknown = JSON.parse(json);
  const number = (key: string): number => {
    const value = member(results, key);
    return typeof value === 'number' ? value : 0;
  };
  return {
    passed: number('numPassedTests'),
    failed: number('numFailedTests'),
    skipped: number('numPendingTests') + number('numTodoTests'),
  };
}

/** Where each failed test stands, its name and the first line of what it said. */
export function failuresIn(json: string): readonly string[] {
  return listAt(JSON.parse(json), 'testResults').flatMap((file) => {
    const failed = listAt(file, 'assertionResults').filter((test) => member(test, 'status') === 'failed');
    const where = String(member(file, 'name'));
    if (failed.length === 0)
      return member(file, 'status') === 'failed' ? [`${where}: ${firstLine(member(file, 'message'))}`] : [];
    return failed.map(
      (test) =>
        `${where}: ${String(member(test, 'fullName'))}: ${firstLine(listAt(test, 'failureMessages')[0])}`,
    );
  });
}

function firstLine(text: unknown): string {
  return String(text)
    .replace(/\n[^]*/, '')
    .slice(0, 300);
}

/** A skipped test proves nothing and a run without tests neither, so both count as failures. */
export function judge({ passed, failed, skipped }: Counts, code: number | null): Outcome {
  const problems: string[] = [];
  let extra = skipped;
  if (skipped > 0) problems.push(`${skipped} tests were skipped, which counts as failing.`);
  if (passed + failed === 0) problems.push('No test ran.');
  else if (code !== 0 && failed === 0)
    problems.push('The run failed although no single test did; see above.');
  if (failed + skipped === 0 && problems.length > 0) extra = 1;
  return { passed, failed: failed + extra, report: problems.join('\n') };
}
