import { explain } from '../explain/explain';
import type { Explanation } from '../lib/explanation';
import { definitionsHere } from './once';

/*
 * The entry of the script that explains a page. It is run in a page only when an author of guides asks for it on the
 * options page, and leaves one function behind, which that page then calls.
 */
const name = 'latchkeyExplain';

Object.defineProperty(globalThis, name, {
  configurable: true,
  value: (version: string): Explanation =>
    explain({
      document,
      url: new URL(location.href),
      providers: definitionsHere(),
      version,
      now: () => performance.now(),
    }),
});
