import { describe, expect, it } from 'vitest';
import { importTable, isForTests, problemWithImport } from '../../tools/rules/import-table.js';
import { readSources, target, type Source } from './sources';

const all = await readSources('src');
const shipped = all.filter(({ path }) => !isForTests(path));
const byPath = new Map(shipped.map((source) => [source.path, source]));

describe('the import table', () => {
  it('has a row for every folder', () => {
    const folders = new Set(shipped.map(({ path }) => path.split('/')[1] ?? ''));
    expect([...folders].filter((folder) => !(folder in importTable))).toEqual([]);
  });

  it('is kept by every file', () => {
    const problems = shipped.flatMap(({ path, imports }) =>
      imports.flatMap(({ specifier }) => {
        const problem = problemWithImport(path, specifier);
        return problem === null ? [] : [`${path}: ${problem}`];
      }),
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['src/content/visit.ts', '../vault/seal'],
    ['src/overlay/card.tsx', '../messages/contract'],
    ['src/lib/result.ts', '../platform/browser'],
    ['src/guide/resolve.ts', 'preact'],
    ['src/content/visit.ts', '../providers/registry'],
    ['src/popup/start.tsx', '../providers/somewhere/definition'],
    ['src/popup/views/list.tsx', '../../vault/open'],
    ['src/vault/seal.ts', './testing/fake'],
    ['src/vault/seal.ts', '../../test/sites/server'],
    ['src/brand-new/file.ts', '../lib/result'],
  ])('refuses that %s imports %s', (file, specifier) => {
    expect(problemWithImport(file, specifier)).toContain(' ');
  });

  it.each([
    ['src/guide/resolve.ts', '../lib/result'],
    ['src/guide/addresses.ts', 'ipaddr.js'],
    ['src/popup/views/list.tsx', '../state'],
    ['src/background/index.ts', '../providers/registry'],
    ['src/vault/seal.test.ts', '../content/visit'],
  ])('allows that %s imports %s', (file, specifier) => {
    expect(problemWithImport(file, specifier)).toBeNull();
  });
});

describe('what is shipped together', () => {
  it.each([
    [
      'src/content/glance.iife.ts',
      /^src\/(?:vault|handoff|background|popup|options|ui|overlay|capture|guide)\/|^src\/recognition\/look/,
    ],
    ['src/content/guide.iife.ts', /^src\/(?:vault|handoff|background|popup|options|ui)\//],
    ['src/content/guide.iife.ts', /^src\/providers\/(?:registry|[^/]+\/)/],
    ['src/background/index.ts', /^src\/(?:overlay|recognition|content|popup|options|ui)\/|^preact/],
    ['src/popup/index.html', /^src\/(?:vault|handoff|recognition|overlay|content|background|options)\//],
    ['src/options/index.html', /^src\/(?:vault|handoff|recognition|overlay|content|background|popup)\//],
  ])('%s brings nothing of %s', (entry, forbidden) => {
    const reached = closure(entry);
    expect(reached.size).toBeGreaterThan(1);
    expect([...reached].filter(([path]) => forbidden.test(path)).map(([, way]) => way)).toEqual([]);
  });
});

/** Everything that an entry ships, with the way that leads there. A page's entry is each script beside it. */
function closure(entry: string): Map<string, string> {
  const folder = entry.replace(/[^/]*$/, '');
  const starts = entry.endsWith('.html')
    ? shipped.filter(({ path }) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
    : shipped.filter(({ path }) => path === entry);
  const reached = new Map<string, string>();
  const follow = (source: Source, way: string): void => {
    if (reached.has(source.path)) return;
    reached.set(source.path, way);
    for (const imported of source.imports) {
      if (imported.typeOnly) continue;
      const next = target(source, imported, byPath);
      if (next === null) reached.set(imported.specifier, `${way} → ${imported.specifier}`);
      else follow(next, `${way} → ${next.path}`);
    }
  };
  for (const start of starts) follow(start, start.path);
  return reached;
}
