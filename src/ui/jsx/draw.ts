import { isList, type ElementView, type View } from './tree';

/** One thing that stands in the document, with what it was drawn from and its place among its siblings. */
interface Drawn {
  readonly view: ElementView | string;
  readonly node: Element | Text;
}

/** What was drawn into each element, by place. */
const standing = new WeakMap<Element, ReadonlyMap<string, Drawn>>();

/**
 * Makes what stands in an element the picture of a view, and changes no more than is needed for it: an element stays as
 * long as the same tag is drawn at the same place (or under the same key), with its focus and what was typed into it.
 * Text goes in as text; there is no way from a view to markup.
 */
export function draw(view: View, parent: Element): void {
  const shown: (() => void)[] = [];
  drawInside(view, parent, shown);
  // What wants the focus gets it when everything is in its place.
  for (const tell of shown) tell();
}

function drawInside(view: View, parent: Element, shown: (() => void)[]): void {
  const before = standing.get(parent) ?? new Map<string, Drawn>();
  const after = new Map<string, Drawn>();
  for (const [place, leaf] of leaves(view, '')) {
    const old = before.get(place);
    after.set(place, old && tagOf(old.view) === tagOf(leaf) ? old : create(leaf, parent));
  }
  for (const [place, { node }] of before) if (after.get(place)?.node !== node) node.remove();

  let next = parent.firstChild;
  for (const [place, leaf] of leaves(view, '')) {
    const old = after.get(place);
    if (old === undefined) continue;
    if (old.node === next) next = next.nextSibling;
    else parent.insertBefore(old.node, next);
    const isNew = before.get(place)?.node !== old.node;
    update(old.node, leaf, isNew ? null : old.view, shown);
    after.set(place, { view: leaf, node: old.node });
  }
  standing.set(parent, after);
}

/** Everything that is to be drawn, each with a place that stays the same while its neighbours come and go. */
function* leaves(view: View, place: string): Generator<readonly [string, ElementView | string]> {
  if (isList(view)) {
    for (const [at, inner] of view.entries()) yield* leaves(inner, `${place}/${keyOf(inner) ?? at}`);
  } else if (typeof view === 'object') {
    if (view !== null) yield [place, view];
  } else if (view !== undefined && typeof view !== 'boolean' && view !== '') yield [place, String(view)];
}

function keyOf(view: View): string | null {
  return typeof view === 'object' && view !== null && !isList(view) && view.key !== null
    ? `:${view.key}`
    : null;
}

function tagOf(view: ElementView | string): string {
  return typeof view === 'string' ? '' : view.tag;
}

function create(view: ElementView | string, parent: Element): Drawn {
  const { ownerDocument } = parent;
  if (typeof view === 'string') return { view, node: ownerDocument.createTextNode('') };
  const isPicture = view.tag === 'svg' || parent.namespaceURI === 'http://www.w3.org/2000/svg';
  const node = isPicture
    ? ownerDocument.createElementNS('http://www.w3.org/2000/svg', view.tag)
    : ownerDocument.createElement(view.tag);
  return { view, node };
}

function update(
  node: Element | Text,
  view: ElementView | string,
  before: ElementView | string | null,
  shown: (() => void)[],
): void {
  if (typeof view === 'string') {
    if (node.nodeValue !== view) node.nodeValue = view;
  } else if (node instanceof Element) {
    const old = before === null || typeof before === 'string' ? {} : before.props;
    drawInside(view.children, node, shown);
    for (const name of new Set([...Object.keys(old), ...Object.keys(view.props)])) {
      set(node, name, view.props[name], old[name]);
    }
    const { ref } = view;
    if (before === null && ref !== null) shown.push(() => ref(node));
  }
}

/** What the person can change is compared with what is there now, everything else with what was drawn before. */
function set(element: Element, name: string, value: unknown, before: unknown): void {
  if (name === 'value' || name === 'checked') {
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
  } else if (value === before) return;
  else if (name.startsWith('on')) Reflect.set(element, name.toLowerCase(), value);
  else if (name === 'defaultValue') Reflect.set(element, name, value);
  else if (typeof value === 'boolean' && !name.startsWith('aria-')) element.toggleAttribute(name, value);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    element.setAttribute(name, String(value));
  } else element.removeAttribute(name);
}
