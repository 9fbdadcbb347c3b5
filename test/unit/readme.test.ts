import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { providerTable, withProviderTable } from '../../tools/readme/provider-table';
import { importTable } from '../../tools/rules/import-table.js';
import { listFiles } from '../../tools/build/files';
import { root } from './sources';

const readme = read('README.md');
const documents = [
  ...['README.md', 'CHANGELOG.md', 'SECURITY.md', 'CONTRIBUTING.md'],
  ...(await listFiles(join(root, 'docs')))
    .map((path) => `docs/${path}`)
    .filter((path) => path.endsWith('.md')),
];

describe('the README', () => {
  it('has the providers as they are in the registry; else run: npx tsx tools/provider-table.ts', () => {
    expect(withProviderTable(readme, providers)).toBe(readme);
  });

  it('has one row per provider', () => {
    const rows = providerTable(providers).split('\n').slice(2);
    expect(rows).toHaveLength(providers.length);
    providers.forEach(({ name }, index) => expect(rows[index]).toContain(`[${name}]`));
  });

  it('is refused without its markers', () => {
    expect(() => withProviderTable('# Latchkey', providers)).toThrow(/provider table/);
  });
});

describe('docs/architecture.md', () => {
  it.each(Object.entries(importTable))('says what %s may import', (folder, { folders }) => {
    const row = `| ${folder} | ${folders.join(', ') || 'nothing of ours'} |`;
    expect(read('docs/architecture.md').split('\n')).toContain(row);
  });
});

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('leads only to files that exist', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((target) => !/^(?:https?:|mailto:|#)/.test(target));
    const missing = targets.filter(
      (target) => !existsSync(join(root, dirname(path), target.replace(/#.*/, ''))),
    );
    expect(missing).toEqual([]);
  });

  it('names only commands that exist', () => {
    const scripts = Object.keys(scriptsOf(JSON.parse(read('package.json'))));
    const named = [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  it('names only files of ours that exist', () => {
    const named = [...text.matchAll(/`((?:src|test|tools|docs|bench|public)\/[\w./-]+)`/g)].map(
      ([, file]) => file ?? '',
    );
    expect(named.filter((file) => !existsSync(join(root, file)) && !isMade(file))).toEqual([]);
  });
});

/** What the tests or the build make. */
function isMade(path: string): boolean {
  return /^test\/(?:output|sites\/dist)\b/.test(path);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function scriptsOf(manifest: unknown): object {
  const isManifest = typeof manifest === 'object' && manifest !== null && 'scripts' in manifest;
  if (!isManifest || typeof manifest.scripts !== 'object' || manifest.scripts === null) return {};
  return manifest.scripts;
}
