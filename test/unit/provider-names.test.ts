import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { listFiles } from '../../tools/build/files';
import { isForTests } from '../../tools/rules/import-table.js';
import { root } from './sources';

/** The registry lists the providers, and the set-up installs what the tests run against. */
const mayName = ['src/providers/registry.ts', 'tools/setup/programs.mjs'];

const files = [
  ...(await Promise.all(['src', 'tools', 'public'].map(textFiles))).flat(),
  ...['manifest.json', 'vite.config.ts', 'vitest.config.ts', 'eslint.config.js'],
];

describe.each(providers.map(({ id, name }) => ({ id, name })))('$name', ({ id, name }) => {
  it('is named nowhere but in its own folder', () => {
    const words = new RegExp(`(?<![a-z])(?:${escape(id)}|${escape(name)})(?![a-z])`, 'i');
    const naming = files
      .filter(
        (path) => !path.startsWith(`src/providers/${id}/`) && !mayName.includes(path) && !isForTests(path),
      )
      .flatMap((path) =>
        readFileSync(join(root, path), 'utf8')
          .split('\n')
          .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      );
    expect(naming).toEqual([]);
  });
});

it('looks at the whole program', () => {
  expect(files.length).toBeGreaterThan(50);
});

async function textFiles(folder: string): Promise<string[]> {
  const paths = await listFiles(join(root, folder));
  return paths.filter((path) => !path.endsWith('.png')).map((path) => `${folder}/${path}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
