import type { Provider } from '../../src/providers/definition';
import { contentScripts } from './content-scripts';

export type Browser = 'chromium' | 'firefox';
export const browsers: readonly Browser[] = ['chromium', 'firefox'];

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The manifest of one browser: the base, what only this browser has, the version and the providers' hosts. */
export function manifestFor(
  browser: Browser,
  base: JsonObject,
  version: string,
  providers: readonly Provider[],
): JsonObject {
  const { only_chromium: chromium = {}, only_firefox: firefox = {}, ...common } = base;
  const own = browser === 'chromium' ? chromium : firefox;
  const merged = merge(common, own);
  if (!isObject(merged)) throw new Error('manifest.json is not an object.');
  return { ...merged, version, content_scripts: contentScripts(providers) };
}

/** Objects are merged key by key, lists are joined, and anything else is replaced. */
function merge(base: Json, addition: Json): Json {
  if (isList(base) && isList(addition)) return [...base, ...addition];
  if (!isObject(base) || !isObject(addition)) return addition;
  const merged: Record<string, Json> = { ...base };
  for (const [key, value] of Object.entries(addition)) {
    const before = merged[key];
    merged[key] = before === undefined ? value : merge(before, value);
  }
  return merged;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a JSON value is an object, not a list and not null. */
export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
