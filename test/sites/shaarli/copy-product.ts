import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const INSTALLED = '/usr/share/shaarli';

/** The folders that Debian's package writes to, by the address that its code names. */
const WRITTEN = { '/var/lib/shaarli/data': 'data', '/var/cache/shaarli': 'cache' } as const;

export interface Product {
  readonly folder: string;
  /** The file with its settings; it is there once the product is installed. */
  readonly configuration: string;
}

/** A copy of the installed product that keeps its data beside itself. Only the addresses of folders differ in its code. */
export async function copyProduct(): Promise<Product> {
  if (!existsSync(INSTALLED)) {
    throw new Error('Shaarli is not installed. The Debian package "shaarli" provides it.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'shaarli-'));
  const skipped = [join(INSTALLED, 'doc'), join(INSTALLED, 'cache')];
  await cp(INSTALLED, folder, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !skipped.includes(source),
  });
  await mendLinks(folder);
  for (const name of ['data', 'sessions', 'cache/cache', 'cache/pagecache', 'cache/tmp']) {
    await mkdir(join(folder, name), { recursive: true });
  }
  for (const file of ['index.php', 'init.php', 'application/config/ConfigManager.php']) {
    await relocate(join(folder, file), folder);
  }
  return { folder, configuration: join(folder, 'data', 'config.json.php') };
}

async function relocate(file: string, folder: string): Promise<void> {
  let code = await readFile(file, 'utf8');
  for (const [from, to] of Object.entries(WRITTEN)) code = code.replaceAll(from, join(folder, to));
  await writeFile(file, code.replaceAll(INSTALLED, folder));
}

/** Links that lead out of the package are relative to where it was; a font may also not be installed at all. */
async function mendLinks(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const link = join(entry.parentPath, entry.name);
    const original = link.replace(folder, INSTALLED);
    const target = resolve(original, '..', await readlink(original));
    await rm(link);
    if (existsSync(target)) await symlink(target, link);
  }
}
