/**
 * Reading a page that may be in the way. An `<img name="querySelector">` hides `document.querySelector`, and an
 * `<input name="parentNode">` hides a form's `parentNode`, also from a content script. So members are
 * read from the prototypes, where no page can put anything in an isolated world.
 */

/** A member of the document. Methods must be called with the document as `this`. */
export function ofDocument<K extends keyof Document>(document: Document, key: K): Document[K] {
  const member: Document[K] = Reflect.get(Document.prototype, key, document);
  return member;
}

/** A member of an element. Methods must be called with the element as `this`. */
export function ofElement<K extends keyof Element>(element: Element, key: K): Element[K] {
  const member: Element[K] = Reflect.get(Element.prototype, key, element);
  return member;
}

export function boxOf(element: Element): DOMRect {
  return ofElement(element, 'getBoundingClientRect').call(element);
}

export function matches(element: Element, selector: string): boolean {
  return ofElement(element, 'matches').call(element, selector);
}

/** Everything that matches, outside shadow roots. */
export function all(document: Document, selector: string): readonly Element[] {
  return [...ofDocument(document, 'querySelectorAll').call(document, selector)];
}

/** The element that this one is laid out in: through slots, out of shadow roots and out of frames of the same origin. */
export function parentOf(element: Element): Element | null {
  const parent: Node | null = ofElement(element, 'assignedSlot') ?? ofElement(element, 'parentNode');
  if (!parent || isElement(parent)) return parent;
  const root: unknown = Reflect.get(Node.prototype, 'nodeType', parent);
  if (root === Node.DOCUMENT_NODE) return frameOf(documentOf(element));
  return 'host' in parent && isElement(parent.host) ? parent.host : null;
}

/** Told by its number: elements in a frame are of classes that `instanceof` does not know. */
function isElement(node: unknown): node is Element {
  if (typeof node !== 'object' || node === null) return false;
  return Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
}

export function documentOf(element: Element): Document {
  return ofElement(element, 'ownerDocument');
}

/** The frame that shows a document; null for the document of our own window, and for one that nothing shows. */
export function frameOf(document: Document): Element | null {
  const view = ofDocument(document, 'defaultView');
  return view === window ? null : (view?.frameElement ?? null);
}

/** The element itself and everything that it is laid out in, innermost first. */
export function* withAncestors(element: Element | null): Generator<Element> {
  for (let next = element; next; next = parentOf(next)) yield next;
}

/** The focused element, inside open shadow roots too. */
export function focusedIn(document: Document): Element | null {
  let focused = ofDocument(document, 'activeElement');
  while (focused) {
    const inner: Element | null = ofElement(focused, 'shadowRoot')?.activeElement ?? null;
    if (!inner) break;
    focused = inner;
  }
  return focused;
}

/** What the person sees at this point, inside open shadow roots too, as if `ignored` were not there. */
export function elementAt(document: Document, x: number, y: number, ignored: Element | null): Element | null {
  const within = (root: Document | ShadowRoot): Element | null => {
    const stack =
      root instanceof ShadowRoot
        ? root.elementsFromPoint(x, y)
        : ofDocument(document, 'elementsFromPoint').call(document, x, y);
    return stack.find((element) => element !== ignored && element.getRootNode() === root) ?? null;
  };
  let found = within(document);
  while (found) {
    const shadow = ofElement(found, 'shadowRoot');
    const inner = shadow && within(shadow);
    if (!inner) break;
    found = inner;
  }
  return found;
}
