import type { CDPSession, Page } from 'playwright-core';
import type { FindInPage } from '../../sites/journey';

interface Node {
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** Every text and attribute value of the guide, its closed root and its host included; read by the debugger. */
export async function closedParts(page: Page): Promise<readonly string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const guides = all(root).filter(({ localName }) => localName === 'latchkey-guide');
  return guides.flatMap((guide) => {
    const parts = all(guide);
    const values = parts.flatMap(({ nodeValue, attributes }) => [nodeValue, ...(attributes ?? [])]);
    // A text that is split over elements is one text all the same.
    return [...values, parts.map(({ nodeValue }) => nodeValue).join('')].filter((value) => value !== '');
  });
}

function all(node: Node): readonly Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
}

/**
 * Which elements and attributes of the page hold the text, and the title if it does; without those in which the page
 * shows it itself.
 */
export function elementsWith(
  page: Page,
  text: string,
  own: readonly FindInPage[],
): Promise<readonly string[]> {
  const finders = own.map((find) => `(${String(find)})`).join(', ');
  return page.evaluate<readonly string[]>(`(() => {
    const __name = (it) => it;
    const text = ${JSON.stringify(text)};
    const own = [${finders}].map((find) => find()).filter(Boolean);
    const found = document.title.includes(text) ? ['title'] : [];
    const look = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (own.some((one) => one.contains(element) || one === element)) continue;
        for (const { name, value } of element.attributes)
          if (value.includes(text)) found.push(element.localName + '@' + name);
        for (const child of element.childNodes)
          if (child.nodeType === 3 && child.nodeValue.includes(text)) found.push(element.localName);
        if (typeof element.value === 'string' && element.value.includes(text)) found.push(element.localName + '.value');
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  })()`);
}
