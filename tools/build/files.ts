import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** What is to be written, by path inside the extension. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes a folder hold exactly these files. What is right already is left alone, so that a browser which is using the
 * folder never finds it empty. The folder's own time says when this was done last, also where nothing had to be written.
 */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const path of await listFiles(folder)) {
    if (!files.has(path)) await rm(join(folder, path));
  }
  for (const [path, content] of files) {
    const target = join(folder, path);
    const before = await readFile(target).catch(() => null);
    if (before?.equals(Buffer.from(content)) === true) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await mkdir(folder, { recursive: true });
  const now = new Date();
  await utimes(folder, now, now);
}

/** Every file below a folder, as sorted paths with forward slashes; an absent folder has none. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
