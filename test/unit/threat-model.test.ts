import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root, visit } from './sources';

/** One row of a table of `docs/threat-model.md`: its id, and the tests that its last column names. */
interface Row {
  readonly id: string;
  readonly proofs: readonly { readonly path: string; readonly tests: readonly string[] }[];
}

const text = readFileSync(join(root, 'docs/threat-model.md'), 'utf8');
const rows: readonly Row[] = text
  .split('\n')
  .filter((line) => /^\| [TR]\d\d \|/.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return { id: cells[1] ?? '', proofs: proofsIn(cells.at(-2) ?? '') };
  });

/** Reads `path` (“one test”, “another”). */
function proofsIn(cell: string): Row['proofs'] {
  return [...cell.matchAll(/`([^`]+\.tsx?)`(?: \(([^)]*)\))?/g)].map(([, path = '', names = '']) => ({
    path,
    tests: [...names.matchAll(/“((?:[^“”]|“[^”]*”)+)”/g)].map(([, name = '']) => name),
  }));
}

/** Every text in a file of tests, and in the tables of cases beside it, as it is written there. */
function textsIn(path: string): readonly string[] {
  const cases = readdirSync(join(root, 'test/hostile/cases')).map((name) => `test/hostile/cases/${name}`);
  const files = [path, ...(path.startsWith('test/hostile/') ? cases : [])];
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const texts: string[] = [];
    visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind), (node) => {
      if (ts.isStringLiteralLike(node)) texts.push(node.text);
      if (ts.isTemplateHead(node)) texts.push(node.text);
    });
    return texts;
  });
}

describe('the threat model', () => {
  it('has one row for each threat and each fault, in order', () => {
    const numbered = (letter: string): readonly string[] =>
      Array.from({ length: 27 }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual([...numbered('T'), ...numbered('R')]);
  });

  it.each(rows.map((row) => [row.id, row.proofs] as const))('%s names tests that live', (_id, proofs) => {
    expect(proofs.length).toBeGreaterThan(0);
    for (const { path, tests } of proofs) {
      expect(path).toMatch(/\.test\.tsx?$/);
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(tests.length, `${path} is named without one of its tests`).toBeGreaterThan(0);
      const written = textsIn(path);
      for (const name of tests) {
        const isThere = name.endsWith('…')
          ? written.some((one) => one.startsWith(name.slice(0, -1)))
          : written.includes(name);
        expect(isThere, `${path} has no test “${name}”`).toBe(true);
      }
    }
  });
});

describe('the reader of the threat model', () => {
  it('would notice a row without a test, and a test that is gone', () => {
    expect(proofsIn('*partly*: later')).toEqual([]);
    expect(proofsIn('`a.test.ts` (“one”, “two…”); `b.test.tsx`')).toEqual([
      { path: 'a.test.ts', tests: ['one', 'two…'] },
      { path: 'b.test.tsx', tests: [] },
    ]);
    expect(textsIn('test/unit/threat-model.test.ts')).toContain('the threat model');
    expect(textsIn('test/hostile/pages.test.ts')).toContain('reading us');
  });
});
