// @ts-check
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The Chromium to use: `LATCHKEY_CHROMIUM` when it is set, else the first one on the PATH. Branded Chrome is not
 * among them, because it no longer loads unpacked extensions from the command line.
 * @returns {string | null}
 */
export function findChromium() {
  const chosen = process.env['LATCHKEY_CHROMIUM'];
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null;
  return findProgram('chromium') ?? findProgram('chromium-browser');
}

/**
 * The Firefox to use: `LATCHKEY_FIREFOX` when it is set, else the first one on the PATH.
 * @returns {string | null}
 */
export function findFirefox() {
  const chosen = process.env['LATCHKEY_FIREFOX'];
  if (chosen !== undefined && chosen !== '') return isProgram(chosen) ? chosen : null;
  return findProgram('firefox-esr') ?? findProgram('firefox');
}

/**
 * Where a program is on the PATH.
 * @param {string} name
 * @returns {string | null}
 */
export function findProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/**
 * Whether this is a file that may be run.
 * @param {string} path
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
