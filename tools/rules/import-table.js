// @ts-check
import { dirname, join, normalize, sep } from 'node:path';

/**
 * What the files of one folder below `src` may import.
 * @typedef {object} Row
 * @property {readonly string[]} folders The other folders of ours.
 * @property {readonly string[]} [packages] The npm packages.
 * @property {string} because What would be lost otherwise, said to whoever tries.
 */

/**
 * The import table of the design. The lint rule and the test over the import graph both read it.
 * @type {Readonly<Record<string, Row>>}
 */
export const importTable = {
  lib: { folders: [], because: 'lib is about nothing in particular, so it can stand below everything.' },
  platform: {
    folders: ['lib'],
    because: 'platform only wraps the browser, so nothing above it can creep in.',
  },
  providers: { folders: ['lib'], because: 'a provider is data, so it needs no code with effects.' },
  recognition: {
    folders: ['lib', 'providers'],
    because: 'recognition reads a document and nothing else, so it can be tested on any page.',
  },
  guide: {
    folders: ['lib', 'providers'],
    packages: ['ipaddr.js'],
    because: 'the guide is a function from definition and observations to a step, so it needs no browser.',
  },
  overlay: {
    folders: ['lib'],
    because: 'the overlay lives in a hostile page, so it draws what it is given and knows nothing more.',
  },
  capture: {
    folders: ['lib', 'providers', 'recognition'],
    because: 'capture reads a candidate and must never be able to reach what is stored.',
  },
  explain: {
    folders: ['lib', 'providers', 'recognition', 'capture'],
    because: 'explaining reads a document as recognition does, and is loaded only when an author asks.',
  },
  vault: {
    folders: ['lib', 'platform', 'providers'],
    because: 'the vault opens secrets, so nothing of a page or of a message may be near it.',
  },
  handoff: {
    folders: ['lib', 'platform', 'providers'],
    because: 'handing out turns a token into text and must not depend on pages or messages.',
  },
  moving: {
    folders: ['lib'],
    because:
      'reading and writing the files of other programs is a function of text, so it needs nothing else.',
  },
  messages: {
    folders: ['lib', 'platform', 'providers'],
    because: 'the contract is shared by all contexts, so it may not bring the code of one into another.',
  },
  background: {
    folders: ['lib', 'platform', 'messages', 'vault', 'handoff', 'moving', 'providers'],
    because: 'the background has no document, so code for pages there is a mistake.',
  },
  content: {
    folders: [
      'lib',
      'platform',
      'recognition',
      'guide',
      'overlay',
      'capture',
      'explain',
      'providers',
      'messages',
    ],
    because: 'vault code must never be part of what runs in a web page.',
  },
  ui: {
    folders: ['lib', 'platform', 'messages', 'providers'],
    because: 'the pages share their pieces here, and reach stored things through messages only.',
  },
  popup: {
    folders: ['lib', 'platform', 'messages', 'providers', 'ui'],
    because: 'a page of ours reaches stored things through messages only.',
  },
  options: {
    folders: ['lib', 'platform', 'messages', 'providers', 'ui'],
    because: 'a page of ours reaches stored things through messages only.',
  },
};

/** Only here are all definitions at hand. Everywhere else they would be shipped a second time. */
const mayReadDefinitions = ['background', 'providers'];

/**
 * What is wrong with an import, as a sentence, or null. Paths are relative to the project and use forward slashes.
 * @param {string} file The importing file, e.g. `src/guide/resolve.ts`.
 * @param {string} specifier As written, e.g. `../lib/result` or `ipaddr.js`.
 * @returns {string | null}
 */
export function problemWithImport(file, specifier) {
  const folder = folderOf(file);
  if (folder === null || isForTests(file)) return null;
  const row = importTable[folder];
  if (row === undefined) return `src/${folder} has no row in tools/rules/import-table.js.`;

  if (!specifier.startsWith('.')) {
    const name = specifier.split('/')[0] ?? '';
    if (row.packages?.includes(specifier) || row.packages?.includes(name)) return null;
    return `src/${folder} may not import the package "${specifier}": ${row.because}`;
  }
  const target = normalize(join(dirname(file), specifier)).replaceAll(sep, '/');
  const other = folderOf(target);
  if (other === null) return `src may not import "${specifier}" from outside of src.`;
  if (isForTests(target)) return `"${specifier}" is for tests, and this file is not one.`;
  const isDefinition = /^src\/providers\/(?:registry|[^/]+\/)/.test(target);
  if (isDefinition && !mayReadDefinitions.includes(folder)) {
    return `src/${folder} may not import a definition or the registry: the definition is passed in.`;
  }
  if (other === folder || row.folders.includes(other)) return null;
  return `src/${folder} may not import from src/${other}: ${row.because}`;
}

/**
 * Tests may reach for anything; what is shipped is found by following the imports of the entry files.
 * @param {string} path
 */
export function isForTests(path) {
  return /\.test(?:\.tsx?)?$/.test(path) || /\/testing(?:\/|\.tsx?$|$)/.test(path);
}

/** @param {string} path */
function folderOf(path) {
  return /^src\/([^/]+)\//.exec(`${path}/`)?.[1] ?? null;
}
