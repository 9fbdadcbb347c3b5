import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Leaves a copy of the extension with one language only. Which language a browser shows depends on what is installed with
 * it; an extension that has but one shows that one everywhere.
 */
export async function speakOnly(extension: string, folder: string): Promise<void> {
  const locales = join(extension, '_locales');
  for (const other of await readdir(locales)) {
    if (other !== folder) await rm(join(locales, other), { recursive: true });
  }
  const path = join(extension, 'manifest.json');
  const manifest: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (typeof manifest !== 'object') throw new Error('The manifest is no object.');
  await writeFile(path, JSON.stringify({ ...manifest, default_locale: folder }));
}
