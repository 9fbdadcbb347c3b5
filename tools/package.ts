import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from './build/extension';
import { listFiles } from './build/files';
import { browsers, readVersion } from './build/manifest';
import { billOfMaterials, type SummedFile } from './package/bill-of-materials';
import { zip } from './package/zip';
import { readLockFile } from './supply/lock-file';

/** Packs both extensions for their stores, with a bill of materials and checksums. The same sources give the same bytes. */
const root = process.cwd();
const target = join(root, 'dist/packages');
const [folders, version, packages] = await Promise.all([
  buildExtension(root),
  readVersion(root),
  readLockFile(root),
]);

await mkdir(target, { recursive: true });
const archives: SummedFile[] = [];
for (const browser of browsers) {
  const folder = folders[browser];
  const entries = await Promise.all(
    (await listFiles(folder)).map(async (path) => ({ path, content: await readFile(join(folder, path)) })),
  );
  archives.push(await give(`latchkey-${version}-${browser}.zip`, zip(entries)));
}
const bill = await give(`latchkey-${version}.cdx.json`, billOfMaterials(version, archives, packages));
const sums = [...archives, bill].map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
await give('SHA256SUMS', sums);
console.log(`${sums}Check them with: cd dist/packages && sha256sum --check SHA256SUMS`);

async function give(name: string, content: string | Buffer): Promise<SummedFile> {
  await writeFile(join(target, name), content);
  return { name, sha256: createHash('sha256').update(content).digest('hex') };
}
