import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider } from '../../src/providers/definition';

/** The definitions that the registry of a project lists, in its order. */
export async function loadProviders(root: string): Promise<readonly Provider[]> {
  const registry = join(root, 'src/providers/registry.ts');
  const module: unknown = await import(pathToFileURL(registry).href);
  if (typeof module !== 'object' || module === null || !('providers' in module)) {
    throw new Error('src/providers/registry.ts exports no providers.');
  }
  const { providers } = module;
  if (!isListOfProviders(providers))
    throw new Error('src/providers/registry.ts lists something else than providers.');
  return providers;
}

/**
 * A definition is data, so its content file is the data itself, pushed on the list that the engine reads.
 * Nothing is bundled, and a definition cannot bring code into a page. The list is an own property: an element of the
 * page with its name would be found on the prototype chain of the window.
 */
export function providerScript(provider: Provider): string {
  return `${listStart}${JSON.stringify(provider)}${listEnd}`;
}

/** What stands before and after the data in every provider's content file. */
export const listStart =
  '(Object.hasOwn(globalThis,"latchkeyProviders")?globalThis.latchkeyProviders:globalThis.latchkeyProviders=[]).push(';
export const listEnd = ');\n';

/** The registry is typed and its definitions are validated by a test; this only tells the compiler so. */
function isListOfProviders(value: unknown): value is readonly Provider[] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one && 'steps' in one)
  );
}
