import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './build/extension';
import { listFiles } from './build/files';
import { browsers, readVersion } from './build/manifest';
import { zip } from './package/zip';

/** Packs both extensions for their stores, with checksums. The same sources give the same bytes. */
const root = process.cwd();
const target = join(root, 'dist/packages');
const [folders, version] = await Promise.all([buildExtension(root), readVersion(root)]);

await mkdir(target, { recursive: true });
const sums: string[] = [];
for (const browser of browsers) {
  const folder = folders[browser];
  const entries = await Promise.all(
    (await listFiles(folder)).map(async (path) => ({ path, content: await readFile(join(folder, path)) })),
  );
  const archive = zip(entries);
  const name = `latchkey-${version}-${browser}.zip`;
  await writeFile(join(target, name), archive);
  sums.push(`${createHash('sha256').update(archive).digest('hex')}  ${name}`);
}
await writeFile(join(target, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
console.log('Check them with: cd dist/packages && sha256sum --check SHA256SUMS');
