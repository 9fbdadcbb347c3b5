import { hasAttribute, isDocument, tagOf } from './tree';

/** Whether an element shows a document of its own. */
export function isFrame(element: Element): boolean {
  return /^i?frame$/.test(tagOf(element));
}

/**
 * The document in a frame where it is a part of the page: of the same origin, so that the page itself could read it, and
 * loaded or built by the page. A foreign or sandboxed one is never entered, nor one whose markup stands in an attribute or
 * in a file that the page made: so dashboards show what others wrote, mails and previews. Null for all other elements.
 */
export function documentIn(frame: Element): Document | null {
  if (!isFrame(frame) || !('contentDocument' in frame)) return null;
  if (hasAttribute(frame, 'srcdoc') || hasAttribute(frame, 'sandbox')) return null;
  const inner = frame.contentDocument;
  if (!isDocument(inner) || inner.URL.startsWith('blob:')) return null;
  // Pages of an extension are open to the extension's own scripts in some browsers, and are no part of the page.
  return inner.defaultView?.origin === window.origin ? inner : null;
}
