import { perLook } from './per-look';
import { isDocument, isElement, queryAll, rawText, rootElementOf } from './tree';
import { isVisible } from './visible';

const SIGNS =
  '[aria-busy="true"],progress:not([value]),[role="progressbar"]:not([aria-valuenow]),' +
  '[class*="skeleton" i],[class*="shimmer" i],[class*="spinner" i],[class*="loading" i]';
/** A page with fewer characters has not drawn itself yet. */
const EMPTY = 20;

/** Whether the page is still being loaded or drawn, so that something missing may only be late. */
export const isBusy = perLook((look): boolean => {
  const documents = look.roots.filter(isDocument);
  if (documents.some((at) => Reflect.get(Document.prototype, 'readyState', at) === 'loading')) return true;
  const root = rootElementOf(look.document);
  if (!root) return true;
  const bare = look.roots.every((at) => (isDocument(at) ? bodyText(at) : rawText(at)).trim().length < EMPTY);
  return bare || look.roots.some((at) => queryAll(at, SIGNS).some(isVisible));
});

function bodyText(document: Document): string {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return isElement(body) ? rawText(body) : '';
}
