import { OWN_HOST, queryAll, type Root } from '../lib/tree';

const UNDEFINED = `:not(:defined, ${OWN_HOST})`;
/** When to look again for custom elements that are not defined yet, in milliseconds; doubled each time up to the longest. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;
/** For how long they are waited for at one address. Some pages name elements that nobody ever defines. */
const PATIENCE = 60_000;

/**
 * Custom elements that are not defined yet get their content without any change that could be observed from outside.
 * Says after a look in how many milliseconds the page should be looked at again because of them: null when there are
 * none, or they were waited for long enough at this address.
 */
export function lateElements(document: Document): (roots: readonly Root[]) => number | null {
  let pause = FIRST_PAUSE;
  let waited = 0;
  let address = '';
  return (roots) => {
    if (document.URL !== address) {
      address = document.URL;
      pause = FIRST_PAUSE;
      waited = 0;
    }
    if (waited >= PATIENCE || !roots.some((root) => queryAll(root, UNDEFINED).length > 0)) return null;
    const now = pause;
    waited += now;
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    return now;
  };
}
