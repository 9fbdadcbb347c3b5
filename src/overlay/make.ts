/** Makes an element with plain text and other elements inside; there is no way to pass markup. */
export function make(
  document: Document,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Element | string | null)[]
): HTMLElement {
  const made = Document.prototype.createElement.call(document, tag);
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
  made.append(...content.filter((part) => part !== null));
  return made;
}
