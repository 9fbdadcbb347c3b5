import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension } from '../../tools/build/extension';
import { listFiles } from '../../tools/build/files';
import { zip } from '../../tools/package/zip';
import { root } from './sources';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'latchkey-package-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

// A build takes most of a minute on a machine that is busy.
const longest = 180_000;

it('two builds give the same bytes', { timeout: longest }, async () => {
  await buildExtension(root, join(folder, 'one'));
  await buildExtension(root, join(folder, 'two'));
  const paths = await listFiles(join(folder, 'one'));
  expect(paths.length).toBeGreaterThan(10);
  expect(await listFiles(join(folder, 'two'))).toEqual(paths);
  for (const path of paths) {
    const [one, two] = await Promise.all(['one', 'two'].map((build) => readFile(join(folder, build, path))));
    expect(one?.equals(two ?? Buffer.of()), path).toBe(true);
  }
});

it('an archive can be opened and does not depend on the order of its files', () => {
  const entries = [
    { path: 'manifest.json', content: Buffer.from('{"name":"Latchkey"}') },
    { path: '_locales/en/messages.json', content: Buffer.from('{}') },
    { path: 'pages/ключ.js', content: Buffer.from('1;\n'.repeat(5000)) },
  ];
  const archive = zip(entries);
  expect(zip([...entries].reverse()).equals(archive)).toBe(true);

  expect(unzip(archive)).toEqual(new Map(entries.map(({ path, content }) => [path, content.toString()])));
});

/** Reads an archive as programs do: from its end to the directory, and from there to each entry. */
function unzip(archive: Buffer): Map<string, string> {
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const files = new Map<string, string>();
  let line = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    expect(archive.readUInt32LE(line)).toBe(0x02014b50);
    const [crc, packed, length, local] = [16, 20, 24, 42].map((at) => archive.readUInt32LE(line + at));
    const nameLength = archive.readUInt16LE(line + 28);
    const name = archive.toString('utf8', line + 46, line + 46 + nameLength);
    expect(archive.readUInt32LE(local ?? 0)).toBe(0x04034b50);
    const body = (local ?? 0) + 30 + nameLength;
    const content = inflateRawSync(archive.subarray(body, body + (packed ?? 0)));
    expect([crc32(content), content.length]).toEqual([crc, length]);
    files.set(name, content.toString('utf8'));
    line += 46 + nameLength;
  }
  expect(line).toBe(end);
  return files;
}
