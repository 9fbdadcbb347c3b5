import { documentIn } from '../lib/embedded';
import { OWN_HOST, isDocument, isElement, queryAll, shadowOf, tagOf, type Root } from '../lib/tree';

/** Whether an embedded document of the same origin is read as a part of the page. */
type Enters = (inner: Document) => boolean;

const always: Enters = () => true;

/** Elements whose name has a dash are the ones that usually carry a shadow root. */
const DASHED = "//*[contains(local-name(), '-')]";

/** The document, those in frames of the same origin, and their open shadow roots, by the elements that usually have one. */
export function rootsOf(document: Document, enters = always): readonly Root[] {
  return collect(document, enters, (root) =>
    isDocument(root) ? dashedOf(root) : queryAll(root, '*').filter((element) => tagOf(element).includes('-')),
  );
}

/** On larger pages, asking every element would take longer than a look may. */
const MOST_ASKED = 20_000;

/** The same, asking every element, for when a target was not found. Null where there are too many to ask. */
export function allRootsOf(document: Document, enters = always): readonly Root[] | null {
  if (listByTag(document, '*').length > MOST_ASKED) return null;
  return collect(document, enters, (root) => listByTag(root, '*'));
}

function collect(
  document: Document,
  enters: Enters,
  hostsIn: (root: Root) => ArrayLike<Element>,
): readonly Root[] {
  const roots: Root[] = [document];
  for (const root of roots) {
    const hosts = hostsIn(root);
    for (let index = 0, count = hosts.length; index < count; index++) {
      const host = hosts[index];
      const shadow = host ? shadowOf(host) : null;
      if (host && shadow && tagOf(host) !== OWN_HOST) roots.push(shadow);
    }
    for (const frame of framesIn(root)) {
      const inner = documentIn(frame);
      if (inner && enters(inner)) roots.push(inner);
    }
  }
  return roots;
}

/** The elements of a root that show a document of their own, foreign ones too. */
export function framesIn(root: Root): readonly Element[] {
  return ['iframe', 'frame'].flatMap((tag) => Array.from(listByTag(root, tag)));
}

function dashedOf(document: Document): readonly Element[] {
  const found = Document.prototype.evaluate.call(
    document,
    DASHED,
    document,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    null,
  );
  const elements: Element[] = [];
  for (let index = 0; index < found.snapshotLength; index++) {
    const node = found.snapshotItem(index);
    if (isElement(node)) elements.push(node);
  }
  return elements;
}

/** All elements with this tag in one root, as cheaply as the browser can list them. */
export function listByTag(root: Root, tag: string): ArrayLike<Element> {
  return isDocument(root)
    ? Document.prototype.getElementsByTagName.call(root, tag)
    : root.querySelectorAll(tag);
}
