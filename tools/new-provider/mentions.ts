import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForTests } from '../rules/import-table.js';

const folders = ['src', 'tools', 'public'];
const files = ['manifest.json', 'vite.config.ts', 'vitest.config.ts', 'eslint.config.js'];
/** The registry lists the providers, and the set-up installs what the tests run against. */
const mayName = ['src/providers/registry.ts', 'tools/setup/programs.mjs'];

/** Every place outside of the tests that names a provider, as `path:line`, its own folder and the registry left out. */
export function mentions(root: string, names: readonly string[]): string[] {
  const words = new RegExp(`(?<![a-z])(?:${names.map(escape).join('|')})(?![a-z])`, 'i');
  const [id] = names;
  return programFiles(root)
    .filter(
      (path) => !path.startsWith(`src/providers/${id}/`) && !mayName.includes(path) && !isForTests(path),
    )
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}`] : [])),
    );
}

/** Every text file of the program itself. */
export function programFiles(root: string): string[] {
  const found = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
  return [...found.filter((path) => /\.(?:tsx?|m?js|json|html|css|svg|md)$/.test(path)), ...files];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
