import { perLook } from './per-look';
import { bodyOf, isDocument, queryAll, rawText, rootElementOf, type Root } from '../lib/tree';
import { isVisible } from './visible';

/**
 * Classes of what stands where something is still to come: skeleton, shimmer, spinner, loading. Their first letters are left
 * out because they may be large, and comparing without case takes ten times as long on a page with long classes.
 */
export const PLACEHOLDERS = '[class*=keleton],[class*=himmer],[class*=pinner],[class*=oading]';
const SIGNS =
  '[aria-busy=true],progress:not([value]),[role=progressbar]:not([aria-valuenow]),' + PLACEHOLDERS;
/** A page with fewer characters has not drawn itself yet. */
const EMPTY = 20;

/** Whether the page is still being loaded or drawn, so that something missing may only be late. */
export const isBusy = perLook((look): boolean => {
  const documents = look.roots.filter(isDocument);
  if (documents.some((at) => Reflect.get(Document.prototype, 'readyState', at) === 'loading')) return true;
  const root = rootElementOf(look.document);
  if (!root) return true;
  const bare = look.roots.every((at) => textOf(at).trim().length < EMPTY);
  return bare || look.roots.some((at) => queryAll(at, SIGNS).some(isVisible));
});

function textOf(root: Root): string {
  const content = bodyOf(root);
  return content ? rawText(content) : '';
}
