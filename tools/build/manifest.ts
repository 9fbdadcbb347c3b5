import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Provider } from '../../src/providers/definition';
import { contentScripts, hostMatches } from './content-scripts';

export type Browser = 'chromium' | 'firefox';
export const browsers: readonly Browser[] = ['chromium', 'firefox'];

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** The base that both manifests are made from. */
export async function readManifest(root: string): Promise<JsonObject> {
  return readJsonObject(join(root, 'manifest.json'));
}

/** The version that the manifests carry, which is the project's. */
export async function readVersion(root: string): Promise<string> {
  const { version } = await readJsonObject(join(root, 'package.json'));
  if (typeof version !== 'string') throw new Error('package.json has no version.');
  return version;
}

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
  return {
    ...merged,
    version,
    host_permissions: providers.flatMap(hostMatches),
    content_scripts: contentScripts(browser, providers),
  };
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

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function readJsonObject(path: string): Promise<JsonObject> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isJson(value) || !isObject(value)) throw new Error(`${path} is not a JSON object.`);
  return value;
}

/** What `JSON.parse` returns is JSON by definition; this only tells the compiler. */
function isJson(value: unknown): value is Json {
  return value !== undefined;
}
