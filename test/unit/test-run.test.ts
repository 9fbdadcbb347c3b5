import { describe, expect, it } from 'vitest';
import { runCommand } from '../../tools/test/stage';
import { countTests, failuresIn, judge } from '../../tools/test/vitest-stage';
import { judgeLint } from '../../tools/test/web-ext-stage';

describe('a run of tests', () => {
  it('is what its tests are', () => {
    const counts = countTests('{"numPassedTests":7,"numFailedTests":2,"numPendingTests":0,"numTodoTests":0}');
    expect(judge(counts, 1)).toEqual({ passed: 7, failed: 2, report: '' });
    expect(judge({ passed: 7, failed: 0, skipped: 0 }, 0)).toEqual({ passed: 7, failed: 0, report: '' });
  });

  it('fails when no test ran, also when nothing was written down', () => {
    expect(judge(countTests('{}'), 0)).toEqual({ passed: 0, failed: 1, report: 'No test ran.' });
  });

  it('fails by every test that was left out', () => {
    expect(judge({ passed: 5, failed: 0, skipped: 2 }, 0)).toMatchObject({ passed: 5, failed: 2 });
  });

  it('fails when it ended badly although every test passed', () => {
    expect(judge({ passed: 5, failed: 0, skipped: 0 }, 1)).toMatchObject({ passed: 5, failed: 1 });
  });
});

describe('what failed', () => {
  const test = (status: string, fullName: string, ...failureMessages: string[]) => ({
    status,
    fullName,
    failureMessages,
  });

  it('is told by file, name and first line', () => {
    const assertionResults = [
      test('passed', 'a'),
      test('failed', 'b is c', 'Error: expected c\n    at line 1'),
    ];
    const report = { testResults: [{ name: 'x.test.ts', status: 'failed', message: '', assertionResults }] };
    expect(failuresIn(JSON.stringify(report))).toEqual(['x.test.ts: b is c: Error: expected c']);
  });

  it('is the file where no test of it could start', () => {
    const report = {
      testResults: [
        { name: 'y.test.ts', status: 'failed', message: 'SyntaxError: no\n at', assertionResults: [] },
      ],
    };
    expect(failuresIn(JSON.stringify(report))).toEqual(['y.test.ts: SyntaxError: no']);
    expect(failuresIn('{}')).toEqual([]);
  });
});

describe("the linter's report", () => {
  const finding = { code: 'SOME_RULE', message: 'Something.', file: 'manifest.json' };
  const report = (errors: object[], warnings: object[]) => JSON.stringify({ errors, warnings });

  it('is fine without errors and warnings', () => {
    expect(judgeLint(report([], []), [])).toEqual([]);
  });

  it('is not fine with a warning, nor when the linter did not run', () => {
    expect(judgeLint(report([], [finding]), [])).toEqual(['SOME_RULE in manifest.json: Something.']);
    expect(judgeLint('command not found', [])).toHaveLength(1);
    expect(judgeLint('{}', [])).toHaveLength(1);
  });

  it('may say what is expected, and has to', () => {
    expect(judgeLint(report([finding], []), ['SOME_RULE'])).toEqual([]);
    expect(judgeLint(report([], []), ['SOME_RULE'])).toHaveLength(1);
  });
});

describe('a command', () => {
  it('gives its code and all that it said', async () => {
    const script = 'console.log("out"); console.error("bad"); process.exitCode = 3';
    const { code, output } = await runCommand(process.execPath, ['-e', script], { minutes: 1 });
    expect(code).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('bad');
  });

  it('is ended when it takes too long, and a missing one is told', async () => {
    const endless = 'setInterval(() => {}, 1000)';
    const stopped = await runCommand(process.execPath, ['-e', endless], { minutes: 0.005 });
    expect(stopped.code).toBeNull();
    expect(stopped.output).toContain('Stopped');
    const absent = await runCommand('no-such-program', [], { minutes: 1 });
    expect(absent.code).toBeNull();
    expect(absent.output).toContain('no-such-program');
  });
});
