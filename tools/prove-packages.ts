import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from './build/files';
import { endCommandsWithThisProcess, runCommand } from './test/stage';

/**
 * Whether anybody can make the packages anew: clones the last commit twice, into folders of different names, installs what
 * the lock file says, packs, and compares every byte. Run it before a release.
 */
endCommandsWithThisProcess();
const none = Buffer.of();
const folder = await mkdtemp(join(tmpdir(), 'latchkey-clones-'));
try {
  const first = await packagesOf(join(folder, 'one'));
  const second = await packagesOf(join(folder, 'two', 'with a longer name'));
  const different = [...first.keys()].filter(
    (name) => second.get(name)?.equals(first.get(name) ?? none) !== true,
  );
  if (first.size < 4 || first.size !== second.size || different.length > 0) {
    throw new Error(`The two clones gave different packages: ${different.join(', ')}.`);
  }
  console.log(
    `${first.get('SHA256SUMS')?.toString() ?? ''}Two clean clones gave these ${first.size} files, byte for byte.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Every file of `dist/packages` of a clean clone. */
async function packagesOf(clone: string): Promise<ReadonlyMap<string, Buffer>> {
  await must('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), clone]);
  await must('npm', ['ci', '--prefix', clone, '--ignore-scripts', '--no-audit', '--no-fund']);
  await must('npm', ['run', '--prefix', clone, 'package']);
  const target = join(clone, 'dist/packages');
  const files = new Map<string, Buffer>();
  for (const path of await listFiles(target)) files.set(path, await readFile(join(target, path)));
  return files;
}

async function must(command: string, arguments_: readonly string[]): Promise<void> {
  const { code, output } = await runCommand(command, arguments_, { minutes: 5 });
  if (code !== 0) throw new Error(`"${command} ${arguments_.join(' ')}" failed.\n${output}`);
}
