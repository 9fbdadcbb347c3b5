import { isAside, isWithin } from '../recognition/areas';
import type { Look } from '../recognition/look';
import { closestMatch, isText, parentOf } from '../lib/tree';

/** A whole text that is one address for mail, in letters that cannot be mistaken for others. */
const mailAddress = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,6}$/;
/** Where a provider wants to be written to, and nobody signs in. */
const forVisitors = /^(?:contact|hello|help|info|mail|no-?reply|office|sales|service|support|team)@/i;
/** A page's header, also one with the page's heading in it, and the button of a menu. */
const greeting = 'header:not(:is(main,article,section,dialog) header), button,[aria-haspopup]';

/**
 * Whom the dashboard says the person is: the one address for mail that stands visible in its header or its menus. Empty where
 * none does or several do. It tells the tokens of two accounts apart, and is kept inside the seal like the token.
 */
export function accountIn(look: Look): string {
  const found = new Set<string>();
  for (const root of look.roots) {
    const walker = Document.prototype.createTreeWalker.call(look.document, root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = isText(node) ? node.data.trim() : '';
      if (!mailAddress.test(text) || forVisitors.test(text)) continue;
      const holder = parentOf(node);
      if (!holder || isAside(holder) || look.hidden(holder) !== null) continue;
      if (closestMatch(holder, greeting) || isWithin(holder, 'navigation', look))
        found.add(text.toLowerCase());
    }
  }
  const [only = ''] = found;
  return found.size === 1 ? only : '';
}
