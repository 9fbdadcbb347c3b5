import { isElement, tagOf } from '../lib/tree';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Whether something is an HTML element with one of these names. `instanceof` knows nothing of the elements in a frame,
 * whose window has classes of its own.
 */
export function isHtml<Name extends keyof HTMLElementTagNameMap>(
  node: unknown,
  ...names: readonly Name[]
): node is HTMLElementTagNameMap[Name] {
  if (!isElement(node)) return false;
  const tag = tagOf(node);
  for (const name of names) if (name === tag) return node.namespaceURI === HTML;
  return false;
}
