// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the npm packages of the lock file when they are not exactly the ones in `node_modules`. Returns a sentence
 * when it cannot.
 * @param {string} root
 * @returns {string | null}
 */
export function installDependencies(root) {
  if (isUpToDate(root)) return null;
  console.log('Installing the npm packages of package-lock.json.');
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      // The browsers are Debian's; the libraries that drive them would each download another.
      env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
    },
  );
  return status === 0
    ? null
    : 'The npm packages could not be installed. Is there a connection to the npm registry?';
}

/**
 * npm writes down what it installed when it is finished. Comparing that with the lock file tells an interrupted
 * installation and a changed lock file from a complete one, and needs no mark of our own.
 * @param {string} root
 */
function isUpToDate(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    // Optional packages are for other kinds of machine.
    return there === undefined ? optional === true : there.version === version;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}
