import { parentOf, shadowOf } from '../lib/tree';

/* What the overlay asks of a page, beyond its tree. Members are read from the prototypes, for the reason given there. */

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

export function matches(element: Element, selector: string): boolean {
  return ofElement(element, 'matches').call(element, selector);
}

/** The element itself and everything that it is laid out in, innermost first. */
export function* withAncestors(element: Element | null): Generator<Element> {
  for (let next = element; next; next = parentOf(next)) yield next;
}

/** The focused element, inside open shadow roots too. */
export function focusedIn(document: Document): Element | null {
  let focused = ofDocument(document, 'activeElement');
  while (focused) {
    const inner: Element | null = shadowOf(focused)?.activeElement ?? null;
    if (!inner) break;
    focused = inner;
  }
  return focused;
}
