import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../tools/build/files';
import { root } from './sources';

const folders = ['src', 'test', 'tools', 'bench'];
const files = (
  await Promise.all(
    folders.map(async (folder) => (await listFiles(join(root, folder))).map((path) => `${folder}/${path}`)),
  )
)
  .flat()
  .filter((path) => /\.(?:tsx?|m?js|vue|css|html)$/.test(path) && !path.startsWith('test/sites/dist/'))
  // This file has to write down what it looks for.
  .filter((path) => path !== 'test/unit/house-rules.test.ts');

it('looks at the whole project', () => {
  expect(files.length).toBeGreaterThan(50);
});

it('every note of something to do carries its date', () => {
  expect(linesWith(/\b(?:TODO|FIXME|HACK|XXX)\b(?! \[\d{4}-\d{2}-\d{2}\])/)).toEqual([]);
});

it('no test is left out, and none is tried again until it passes', () => {
  const leftOut =
    /\b(?:it|test|describe|suite)\.(?:skip|only|todo|fails|skipIf|runIf)\b|\bx(?:it|describe)\(|\bretry:/;
  const tests = files.filter((path) => path.startsWith('test/') || path.includes('.test.'));
  expect(linesWith(leftOut, tests)).toEqual([]);
});

it('no test waits for time to pass', () => {
  expect(linesWith(/\bwaitForTimeout\(/)).toEqual([]);
});

it('no file calls itself a heap of things', () => {
  expect(files.filter((path) => /\/(?:utils?|helpers?|misc|common)\.\w+$/.test(path))).toEqual([]);
});

function linesWith(pattern: RegExp, among: readonly string[] = files): string[] {
  return among.flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
