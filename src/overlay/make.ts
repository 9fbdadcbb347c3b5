/** Makes an element with plain text and other elements inside; there is no way to pass markup. */
export function make(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Element | string | null)[]
): HTMLElement {
  const made = Document.prototype.createElement.call(document, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content.filter((part) => part !== null));
  return made;
}

/** A part of the overlay that stands in the top layer. */
export function makePart(
  document: Document,
  part: 'ring' | 'card' | 'chip',
  attributes: Readonly<Record<string, string>>,
  ...content: readonly (Element | string | null)[]
): HTMLElement {
  return make(document, 'div', { part, popover: 'manual', ...attributes }, ...content);
}
