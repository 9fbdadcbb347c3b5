// @ts-check
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, findProgram } from './find-program.mjs';

/**
 * A program from outside of npm: what it is for, whether it is there, and the Debian packages that bring it.
 * @typedef {{ name: string, why: string, isThere: () => boolean, packages: readonly string[] }} Program
 */

/** @type {Program} */
const chromium = {
  name: 'Chromium',
  why: 'the browser that the extension is shown and tested in',
  isThere: () => findChromium() !== null,
  packages: ['chromium'],
};

/** @type {readonly Program[]} */
const forTests = [
  {
    name: 'Firefox ESR',
    why: 'the second browser that the journeys are tested in',
    isThere: () => findFirefox() !== null,
    packages: ['firefox-esr'],
  },
  {
    name: 'Xvfb',
    why: 'a display for the tests that click on the toolbar',
    isThere: () => findProgram('Xvfb') !== null,
    packages: ['xvfb'],
  },
  {
    name: 'PHP',
    why: 'it serves Shaarli on this machine while the tests run',
    isThere: () => findProgram('php') !== null,
    packages: ['php-cli'],
  },
  {
    name: 'Shaarli',
    why: 'a real product that the guide is tested on',
    // PHP as CGI satisfies what Shaarli asks for without installing or starting a web server.
    isThere: () => existsSync('/usr/share/shaarli/index.php'),
    packages: ['shaarli', 'php-cgi'],
  },
];

/**
 * The programs that a command needs: showing needs Chromium, testing needs them all.
 * @param {'start' | 'test'} purpose
 * @returns {readonly Program[]}
 */
export function programsFor(purpose) {
  return purpose === 'start' ? [chromium] : [chromium, ...forTests];
}
