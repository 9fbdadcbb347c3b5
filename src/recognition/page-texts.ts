import type { Look } from './look';
import { perLook } from './per-look';
import { bodyOf, isText, type Root } from '../lib/tree';

/** A text of the page that is not blank. Its words are kept, because asking the browser again is what costs. */
export interface PageText {
  readonly node: Text;
  readonly text: string;
}

/** The texts of each root in the order of the page, from one walk that everything in a look shares. */
const textsByRoot = perLook(() => new Map<Root, readonly PageText[]>());

/** The texts in a root's own tree: in the body of a document, or in a shadow root. */
export function textsIn(look: Look, root: Root): readonly PageText[] {
  const known = textsByRoot(look).get(root);
  if (known) return known;
  const texts: PageText[] = [];
  const scope = bodyOf(root);
  if (scope) {
    const walker = Document.prototype.createTreeWalker.call(look.document, scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = isText(node) ? node.data : '';
      if (isText(node) && /\S/.test(text)) texts.push({ node, text });
    }
  }
  textsByRoot(look).set(root, texts);
  return texts;
}
