// @ts-check
import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';
import { programsFor } from './programs.mjs';

/**
 * Installs the Debian packages of every missing program, after saying so. Returns a sentence when it cannot.
 * @param {'start' | 'test'} purpose
 * @returns {string | null}
 */
export function installPrograms(purpose) {
  const missing = programsFor(purpose).filter((program) => !program.isThere());
  if (missing.length === 0) return null;
  const packages = missing.flatMap((program) => program.packages);
  const arguments_ = ['install', '--yes', '--no-install-recommends', ...packages];
  const byHand = `Please run: sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
  const names = missing.map((program) => program.name).join(', ');

  const prefix = rootPrefix();
  if (findProgram('apt-get') === null) {
    return `${names} must be installed first, and this machine has no apt-get to do it with.`;
  }
  if (prefix === null) return `${names} must be installed first, which needs root. ${byHand}`;

  console.log('Installing with apt-get:');
  for (const { name, why, packages: own } of missing) console.log(`  ${name}, ${why} (${own.join(', ')})`);
  // Old lists are no reason to stop: the packages may be in them, or already downloaded.
  apt(prefix, ['update']);
  if (!apt(prefix, arguments_)) return `apt-get could not install ${names}. ${byHand}`;

  const still = missing.filter((program) => !program.isThere()).map((program) => program.name);
  return still.length === 0 ? null : `${still.join(', ')} cannot be found although apt-get installed it.`;
}

/**
 * What to put before a command to run it as root, or null when that is not possible without asking.
 * @returns {readonly string[] | null}
 */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  const canSudo = findProgram('sudo') !== null && spawnSync('sudo', ['-n', 'true']).status === 0;
  return canSudo ? ['sudo', '-n'] : null;
}

/**
 * Runs apt-get without questions, and shows what it said only when it failed.
 * @param {readonly string[]} prefix
 * @param {readonly string[]} arguments_
 */
function apt(prefix, arguments_) {
  const line = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...arguments_];
  const [command = 'env', ...rest] = line;
  const { status, stdout, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) console.error([stdout, stderr].join('\n').trim().split('\n').slice(-15).join('\n'));
  return status === 0;
}
