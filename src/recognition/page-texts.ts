import { inPieces } from './per-look';
import { PIECE } from './pieces';
import { bodyOf, isText, type Root } from '../lib/tree';

/** A text of the page that is not blank. Its words are kept, because asking the browser again is what costs. */
export interface PageText {
  readonly node: Text;
  readonly text: string;
}

/**
 * The texts in a root's own tree, in the body of a document or in a shadow root, in the order of the page: from one walk
 * that everything in a look shares.
 */
export const textsIn = inPieces(function* (look, root: Root): Generator<void, readonly PageText[]> {
  const texts: PageText[] = [];
  const scope = bodyOf(root);
  if (!scope) return texts;
  const walker = Document.prototype.createTreeWalker.call(look.document, scope, NodeFilter.SHOW_TEXT);
  for (let count = 1, node = walker.nextNode(); node; node = walker.nextNode(), count++) {
    const text = isText(node) ? node.data : '';
    if (isText(node) && /\S/.test(text)) texts.push({ node, text });
    if (count % PIECE === 0) yield;
  }
  return texts;
});
