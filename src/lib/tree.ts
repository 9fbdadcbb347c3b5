/**
 * Walking the tree as it is shown: through slots, open shadow roots and frames of the same origin. Every step is safe on
 * a page that names a control `parentElement` or `querySelectorAll`: forms and documents answer such names with the
 * control. Nodes are told apart by their own numbers, because those in a frame are of classes that `instanceof` does not
 * know.
 */

/** The element that Latchkey itself adds to a page. It is never read. */
export const OWN_HOST = 'latchkey-guide';

export type Root = Document | ShadowRoot;

/** Kinds of node, as the DOM standard numbers them. */
const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

export function isElement(node: unknown): node is Element {
  return kindOf(node) === ELEMENT;
}

export function isText(node: unknown): node is Text {
  return kindOf(node) === TEXT;
}

export function isDocument(node: unknown): node is Document {
  return kindOf(node) === DOCUMENT;
}

export function isShadowRoot(node: unknown): node is ShadowRoot {
  return kindOf(node) === FRAGMENT && typeof node === 'object' && node !== null && 'host' in node;
}

/**
 * How the browser itself reads a member. Looked up once: asking the prototype by name each time takes three times as
 * long, and a look does it many thousand times. A bundle drops those that it does not use.
 */
/* @__NO_SIDE_EFFECTS__ */
function readerOf<T extends object>(prototype: T, name: keyof T & string): (of: object) => unknown {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of): unknown => read?.call(of);
}

const nodeType = readerOf(Node.prototype, 'nodeType');
const parentNode = readerOf(Node.prototype, 'parentNode');
const firstChild = readerOf(Node.prototype, 'firstChild');
const nextSibling = readerOf(Node.prototype, 'nextSibling');
const ownerDocument = readerOf(Node.prototype, 'ownerDocument');
const textContent = readerOf(Node.prototype, 'textContent');
const slotOfText = readerOf(Text.prototype, 'assignedSlot');
const slotOfElement = readerOf(Element.prototype, 'assignedSlot');
const shadowRoot = readerOf(Element.prototype, 'shadowRoot');
const firstElementChild = readerOf(Element.prototype, 'firstElementChild');
const defaultView = readerOf(Document.prototype, 'defaultView');
const body = readerOf(Document.prototype, 'body');
const documentElement = readerOf(Document.prototype, 'documentElement');
const compatMode = readerOf(Document.prototype, 'compatMode');

function isNode(node: unknown): node is Node {
  return kindOf(node) !== null;
}

/** The kind of a node, for what the browser gives where a node may be: a node or nothing. */
function kindOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? nodeType(node) : null;
}

/** The element that a node stands in as shown: its slot, its parent, the host of its shadow root, or its frame. */
export function parentOf(node: Node): Element | null {
  const kind = kindOf(node);
  const slot = kind === ELEMENT ? slotOfElement(node) : kind === TEXT ? slotOfText(node) : null;
  if (isElement(slot)) return slot;
  const parent = parentNode(node);
  return isElement(parent) ? parent : holderOf(parent ?? node);
}

/** The element that shows a root: the host of a shadow root, the frame of an embedded document. Null for the page itself. */
export function holderOf(root: unknown): Element | null {
  if (isShadowRoot(root)) return root.host;
  const view = isDocument(root) ? defaultView(root) : null;
  // A page that is itself in a frame ends where its own window does.
  if (typeof view !== 'object' || view === null || view === window) return null;
  const frame: unknown = Reflect.get(view, 'frameElement');
  return isElement(frame) ? frame : null;
}

export function documentOf(element: Element): Document {
  const document = ownerDocument(element);
  return isDocument(document) ? document : window.document;
}

/** What an element shows: its shadow root's nodes if it has one, a slot's assigned nodes, or its own children. */
export function childrenOf(element: Element): readonly Node[] {
  if ('assignedNodes' in element && tagOf(element) === 'slot') {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element, { flatten: true });
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  let child = firstChild(shadowOf(element) ?? element);
  while (isNode(child)) {
    children.push(child);
    child = nextSibling(child);
  }
  return children;
}

export function shadowOf(element: Element): ShadowRoot | null {
  const shadow = shadowRoot(element);
  return isShadowRoot(shadow) ? shadow : null;
}

export function firstElementOf(element: Element): Element | null {
  const first = firstElementChild(element);
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

/** Like `element.closest(selector)`, out of shadow roots and frames. */
export function closestMatch(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at) {
    const found = Element.prototype.closest.call(at, selector);
    if (found) return found;
    at = holderOf(Node.prototype.getRootNode.call(at));
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
    if (isDocument(scope)) return [...Document.prototype.querySelectorAll.call(scope, selector)];
    if (isShadowRoot(scope)) return [...scope.querySelectorAll(selector)];
    return [...Element.prototype.querySelectorAll.call(scope, selector)];
  } catch {
    return [];
  }
}

/** Whether anything inside the element's own tree matches; much cheaper than listing it. */
export function holdsAny(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

/** All matches inside an element as shown, entering open shadow roots that are known. What a frame shows is a page of its own. */
export function queryWithin(scope: Element, selector: string, roots: readonly Root[]): readonly Element[] {
  const inside = [...queryAll(scope, selector), ...querySlotted(scope, selector, roots)];
  const document = documentOf(scope);
  const deeper = roots.flatMap((root) =>
    isShadowRoot(root) && documentOf(root.host) === document && contains(scope, root.host)
      ? queryAll(root, selector)
      : [],
  );
  return deeper.length > 0 ? [...new Set([...inside, ...deeper])] : inside;
}

/** What a part of a component shows in its slots, which stands outside the component's own tree. */
export function slottedIn(part: Element): readonly Element[] {
  const isPart = isShadowRoot(Node.prototype.getRootNode.call(part));
  return isPart ? queryAll(part, 'slot').flatMap(childrenOf).filter(isElement) : [];
}

/** Matches among what a part of a component shows in its slots. */
function querySlotted(scope: Element, selector: string, roots: readonly Root[]): readonly Element[] {
  return slottedIn(scope).flatMap((element) => [
    ...(Element.prototype.matches.call(element, selector) ? [element] : []),
    ...queryWithin(element, selector, roots),
  ]);
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function rootElementOf(document: Document): Element | null {
  const element = documentElement(document);
  return isElement(element) ? element : null;
}

/** What of a root a person may see: the body of a document, all of a shadow root. */
export function bodyOf(root: Root): Node | null {
  const content = isDocument(root) ? body(root) : root;
  return isNode(content) ? content : null;
}

/** The size of the window that shows a document, without scroll bars. Where no document type is declared, the body has it. */
export function viewOf(document: Document): { readonly width: number; readonly height: number } {
  const content = compatMode(document) === 'BackCompat' ? bodyOf(document) : null;
  const root = isElement(content) ? content : rootElementOf(document);
  return { width: root?.clientWidth ?? 0, height: root?.clientHeight ?? 0 };
}

/** The raw text inside an element's own tree, hidden parts included. */
export function rawText(node: Node): string {
  const text = textContent(node);
  return typeof text === 'string' ? text : '';
}
