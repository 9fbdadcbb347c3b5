import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { definitionFiles } from './new-provider/definition-files';
import { practiceFiles } from './new-provider/practice-files';
import { addToRegistry } from './new-provider/registry';
import { readRequest } from './new-provider/request';

/** Begins a new provider: its definition, its words, its notes and a practice page, which pass the tests as they are. */
const root = process.cwd();
const request = readRequest(root, process.argv.slice(2));
if (request.ok) {
  const { id, ownHost } = request.value;
  const today = new Date().toISOString().slice(0, 10);
  const registry = 'src/providers/registry.ts';
  const files = new Map([
    ...definitionFiles(request.value, today),
    ...practiceFiles(request.value),
    [registry, addToRegistry(await readFile(join(root, registry), 'utf8'), id)],
  ]);
  for (const [path, content] of files) await write(path, content);
  // Loaded only now, because it reads the registry that was just written.
  await import('./provider-table');
  console.log('Wrote README.md');
  console.log(`Try it: npm start -- ${id}`);
  if (ownHost) console.log(`There open Latchkey on the page and press "Use Latchkey on this site".`);
  console.log('Next: describe the real dashboard, as docs/adding-a-provider.md tells.');
} else {
  console.error(request.error);
  process.exitCode = 1;
}

async function write(path: string, content: string): Promise<void> {
  const target = join(root, path);
  const style = (await resolveConfig(target)) ?? {};
  await mkdir(dirname(target), { recursive: true });
  await writeFile(
    target,
    path.endsWith('.md') ? content : await format(content, { ...style, filepath: target }),
  );
  console.log(`Wrote ${path}`);
}
