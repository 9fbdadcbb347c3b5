import { isDocument, tagOf } from './tree';

/** Whether an element shows a document of its own. */
export function isFrame(element: Element): boolean {
  return /^i?frame$/.test(tagOf(element));
}

/**
 * The document in a frame where it is a part of the page: of the same origin, so that the page itself could read it. A
 * foreign or sandboxed one is never entered. Null for all other elements.
 */
export function documentIn(frame: Element): Document | null {
  if (!isFrame(frame) || !('contentDocument' in frame)) return null;
  const inner = frame.contentDocument;
  // Pages of an extension are open to the extension's own scripts in some browsers, and are no part of the page.
  return isDocument(inner) && inner.defaultView?.origin === window.origin ? inner : null;
}
