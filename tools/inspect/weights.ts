import { gzipSync } from 'node:zlib';
import type { BuiltFiles } from './inspect';
import { loadedBy } from './pages';

export interface Weight {
  readonly what: string;
  /** Compressed, as the budgets count. */
  readonly bytes: number;
  readonly aim: number;
  /** What the budget allows. */
  readonly budget: number;
  /** What fails the build. Where it is above the budget it is dated debt, and may only ever be lowered. */
  readonly limit: number;
}

const kilobyte = 1024;

/** What a web page and the popup have to load. On other sites the extension loads nothing at all. */
export function weigh(files: BuiltFiles): Weight[] {
  const sizes = (paths: readonly string[]) => paths.map((path) => zipped(files.get(path)));
  const providers = sizes([...files.keys()].filter((path) => path.startsWith('content/provider-')));
  const popup = sizes(loadedBy('src/popup/index.html', files));
  return [
    {
      what: 'what every page of a provider loads',
      bytes:
        zipped(files.get('content/shield.js')) +
        zipped(files.get('content/glance.js')) +
        Math.max(0, ...providers),
      aim: 15 * kilobyte,
      budget: 15 * kilobyte,
      limit: 15 * kilobyte,
    },
    {
      what: 'the guide, where a step is on the page',
      bytes: zipped(files.get('content/guide.js')),
      aim: 40 * kilobyte,
      budget: 45 * kilobyte,
      limit: 45 * kilobyte,
    },
    {
      what: 'what reads addresses, beside the guide where a form asks for them',
      bytes: zipped(files.get('content/addresses.js')),
      aim: 5 * kilobyte,
      budget: 5 * kilobyte,
      limit: 5 * kilobyte,
    },
    {
      what: 'what reads times, beside the guide where the newest of several things is asked for',
      bytes: zipped(files.get('content/times.js')),
      aim: 2 * kilobyte,
      budget: 2 * kilobyte,
      limit: 2 * kilobyte,
    },
    {
      what: 'what finds a control by its corner, beside the guide where a definition asks for one',
      bytes: zipped(files.get('content/corners.js')),
      aim: 3.25 * kilobyte,
      budget: 3.25 * kilobyte,
      limit: 3.25 * kilobyte,
    },
    {
      what: 'what a person points with, beside the guide where they do',
      bytes: zipped(files.get('content/pointing.js')),
      aim: 6.5 * kilobyte,
      budget: 6.5 * kilobyte,
      limit: 6.5 * kilobyte,
    },
    {
      what: 'the popup',
      bytes: popup.reduce((sum, size) => sum + size, 0),
      aim: 12 * kilobyte,
      budget: 12 * kilobyte,
      limit: 12 * kilobyte,
    },
  ];
}

function zipped(content: Buffer | undefined): number {
  return content === undefined ? 0 : gzipSync(content, { level: 9 }).length;
}
