/**
 * Walking the tree as it is shown: through slots and open shadow roots. Every step is safe on a page that names a
 * control `parentElement` or `querySelectorAll`: forms and documents answer such names with the control.
 */

/** The element that Latchkey itself adds to a page. It is never read. */
export const OWN_HOST = 'latchkey-guide';

export type Root = Document | ShadowRoot;

export function isElement(node: unknown): node is Element {
  return node instanceof Node && kindOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node instanceof Text;
}

function kindOf(node: Node): unknown {
  return Reflect.get(Node.prototype, 'nodeType', node);
}

export function isShadowRoot(node: unknown): node is ShadowRoot {
  return node instanceof ShadowRoot;
}

/** The element that a node stands in as shown: its slot, its parent, or the host of its shadow root. */
export function parentOf(node: Node): Element | null {
  const slot: unknown = Reflect.get(
    node instanceof Text ? Text.prototype : Element.prototype,
    'assignedSlot',
    node,
  );
  if (isElement(slot)) return slot;
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', node);
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** What an element shows: its shadow root's nodes if it has one, a slot's assigned nodes, or its own children. */
export function childrenOf(element: Element): readonly Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  const list: unknown = Reflect.get(Node.prototype, 'childNodes', shadowOf(element) ?? element);
  return list instanceof NodeList ? [...list] : [];
}

export function shadowOf(element: Element): ShadowRoot | null {
  const shadow: unknown = Reflect.get(Element.prototype, 'shadowRoot', element);
  return isShadowRoot(shadow) ? shadow : null;
}

export function firstElementOf(element: Element): Element | null {
  const first: unknown = Reflect.get(Element.prototype, 'firstElementChild', element);
  return isElement(first) ? first : null;
}

/** The local name. Only a form can answer with anything else than a text. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The element itself or the nearest one around it that passes the test. */
export function closest(element: Element, passes: (candidate: Element) => boolean): Element | null {
  let at: Element | null = element;
  while (at && !passes(at)) at = parentOf(at);
  return at;
}

/** Like `element.closest(selector)`, through slots and shadow roots. */
export function closestMatch(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at) {
    const found = Element.prototype.closest.call(at, selector);
    if (found) return found;
    const root: unknown = Node.prototype.getRootNode.call(at);
    at = isShadowRoot(root) ? root.host : null;
  }
  return null;
}

/** Whether `inner` is `outer` or stands in it as shown. */
export function contains(outer: Element, inner: Element): boolean {
  return Node.prototype.contains.call(outer, inner) || closest(inner, (at) => at === outer) !== null;
}

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** All matches inside a root or an element; none for a selector that the browser refuses. */
export function queryAll(scope: Root | Element, selector: string): readonly Element[] {
  try {
    if (scope instanceof Document) return [...Document.prototype.querySelectorAll.call(scope, selector)];
    if (isShadowRoot(scope)) return [...scope.querySelectorAll(selector)];
    return [...Element.prototype.querySelectorAll.call(scope, selector)];
  } catch {
    return [];
  }
}

/** All matches inside an element as shown, entering open shadow roots that are known. */
export function queryWithin(scope: Element, selector: string, roots: readonly Root[]): readonly Element[] {
  const inside = queryAll(scope, selector);
  const deeper = roots.flatMap((root) =>
    isShadowRoot(root) && contains(scope, root.host) ? queryAll(root, selector) : [],
  );
  return deeper.length > 0 ? [...new Set([...inside, ...deeper])] : inside;
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function rootElementOf(document: Document): Element | null {
  const element: unknown = Reflect.get(Document.prototype, 'documentElement', document);
  return isElement(element) ? element : null;
}

/** The raw text inside an element's own tree, hidden parts included. */
export function rawText(node: Node): string {
  const text: unknown = Reflect.get(Node.prototype, 'textContent', node);
  return typeof text === 'string' ? text : '';
}
