/** Makes an element with plain text and other elements inside; there is no way to pass markup. */
export function make(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Element | string | null)[]
): HTMLElement {
  const made = Document.prototype.createElement.call(document, tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  for (const part of content)
    if (part !== null) made.append(typeof part === 'string' ? words(document, part) : part);
  return made;
}

/** Makes this text all that an element shows. */
export function say(document: Document, element: Element, text: string): void {
  element.replaceChildren(words(document, text));
}

/**
 * A text as a node. Firefox's `window.find` finds texts in closed roots, and the selection then gives them to the page; it
 * looks into everything but a few elements, of which an option outside a list says nothing of itself to anybody. The
 * browser forbids line breaks in it, but not in what is in it.
 */
function words(document: Document, text: string): Element | string {
  if (!namesParts) return text;
  const unfound = Document.prototype.createElement.call(document, 'option');
  unfound.setAttribute('role', 'none');
  const inner = Document.prototype.createElement.call(document, 'span');
  inner.append(text);
  unfound.append(inner);
  return unfound;
}

/** True in Firefox, which gives pages the parts of closed roots. */
const namesParts = 'originalTarget' in Event.prototype;
