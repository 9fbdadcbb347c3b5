// @ts-check
/**
 * Makes a fresh machine ready: `node tools/setup.mjs start` for looking, `node tools/setup.mjs test` for testing.
 * It runs before any npm package is there, so it is plain JavaScript. When all is there it changes nothing.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProgram } from './setup/find-program.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { installPrograms } from './setup/install-programs.mjs';

const oldestNode = [20, 19];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const purpose = process.argv[2] === 'start' ? 'start' : 'test';
const problem =
  nodeProblem() ?? chosenBrowserProblem() ?? installDependencies(root) ?? installPrograms(purpose);
if (problem !== null) {
  console.error(`Latchkey cannot go on: ${problem}`);
  process.exitCode = 1;
}

function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  const isNewEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return isNewEnough
    ? null
    : `it needs Node ${oldestNode.join('.')} or newer, and this is ${process.version}.`;
}

function chosenBrowserProblem() {
  const wrong = ['LATCHKEY_CHROMIUM', 'LATCHKEY_FIREFOX'].find(
    (name) => !isEmptyOrProgram(process.env[name]),
  );
  return wrong === undefined ? null : `${wrong} is set to ${process.env[wrong]}, which is not a program.`;
}

/** @param {string | undefined} path */
function isEmptyOrProgram(path) {
  return path === undefined || path === '' || isProgram(path);
}
