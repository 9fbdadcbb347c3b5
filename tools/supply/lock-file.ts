import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One npm package as `package-lock.json` pins it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, or `unknown` where the package says nothing. */
  readonly licence: string;
  /** Subresource integrity, e.g. `sha512-…`; empty where there is none. */
  readonly integrity: string;
  /** It comes inside another package, whose checksum covers it. */
  readonly isBundled: boolean;
  /** Whether it only builds or tests. Everything else may be part of what people install. */
  readonly isTool: boolean;
}

/** Every package of the lock file, in the order of the file, which is by path. */
export async function readLockFile(root: string): Promise<readonly LockedPackage[]> {
  const lock: unknown = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  const packages = member(lock, 'packages');
  if (typeof packages !== 'object' || packages === null) throw new Error('The lock file has no packages.');
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]: [string, unknown]) => ({
      name: path.slice(path.lastIndexOf(folder) + folder.length),
      version: text(entry, 'version') ?? 'unknown',
      licence: text(entry, 'license') ?? 'unknown',
      integrity: text(entry, 'integrity') ?? '',
      isBundled: member(entry, 'inBundle') === true,
      isTool: member(entry, 'dev') === true || member(entry, 'devOptional') === true,
    }));
}

const folder = 'node_modules/';

function text(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(key);
}
