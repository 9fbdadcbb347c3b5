import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider } from '../../src/providers/definition';

/** The definitions that the registry lists, in its order. */
export async function loadProviders(root: string): Promise<Provider[]> {
  const folder = join(root, 'src/providers');
  const registry = join(folder, 'registry.ts');
  if (existsSync(registry)) return providersIn(await load(registry));
  const found: Provider[] = [];
  for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const definition = join(folder, entry.name, 'definition.ts');
    if (entry.isDirectory() && existsSync(definition)) found.push(...providersIn(await load(definition)));
  }
  return found;
}

/**
 * A definition is data, so its content file is the data itself, pushed on the list that the engine reads.
 * Nothing is bundled, and a definition cannot bring code into a page.
 */
export function providerScript(provider: Provider): string {
  return `(globalThis.latchkeyProviders??=[]).push(${JSON.stringify(provider)});\n`;
}

async function load(path: string): Promise<Record<string, unknown>> {
  const module: unknown = await import(pathToFileURL(path).href);
  return typeof module === 'object' && module !== null ? { ...module } : {};
}

function providersIn(module: Record<string, unknown>): Provider[] {
  const values = Object.values(module).flatMap((value): unknown[] =>
    Array.isArray(value) ? value : [value],
  );
  const found = values.filter(isProvider);
  return [...new Set(found)];
}

function isProvider(value: unknown): value is Provider {
  return typeof value === 'object' && value !== null && 'id' in value && 'hosts' in value && 'steps' in value;
}
