import { finder } from '@medv/finder';
import { everything } from './stage';

/** A way to remember an element and to find it again: what it finds is an element, nothing, or several. */
export interface Peer {
  readonly name: string;
  /** Null where the peer has nothing to hold on to. */
  remember(element: Element): (() => readonly Element[]) | null;
}

type Root = Document | ShadowRoot;

declare global {
  interface Window {
    /** Playwright's own console helper, which it adds when asked by PWDEBUG=console. */
    readonly playwright?: { selector(element: Element): string; $$(selector: string): Element[] };
  }
}

export const peers: readonly Peer[] = [
  { name: 'CSS path', remember: (element) => byChain(element, cssPath) },
  { name: 'id or test attribute', remember: (element) => byChain(element, byHook) },
  { name: 'XPath by text', remember: byText },
  {
    name: "Playwright's locator",
    remember: (element) => {
      const tool = window.playwright;
      const selector = tool?.selector(element);
      return tool && selector !== undefined ? () => tool.$$(selector) : null;
    },
  },
  {
    name: '@medv/finder',
    remember: (element) =>
      byChain(element, (one, root) =>
        root instanceof ShadowRoot ? cssPath(one, root) : finder(one, { timeoutMs: 500 }),
      ),
  },
];

/** A selector per root, from the document through the hosts of open shadow roots to the element. */
function byChain(
  element: Element,
  select: (element: Element, root: Root) => string | null,
): (() => readonly Element[]) | null {
  const selectors: string[] = [];
  for (let at: Element | null = element; at;) {
    const root: Node = at.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
    const selector = select(at, root) ?? (at === element ? null : cssPath(at, root));
    if (selector === null) return null;
    selectors.unshift(selector);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return () => {
    let found: readonly Element[] = [];
    let roots: readonly Root[] = [document];
    for (const selector of selectors) {
      found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      roots = found.flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
    }
    return found;
  };
}

/** As browsers' developer tools copy it: up to the next id, with numbers where they are needed. */
function cssPath(element: Element, root: Root): string {
  const parts: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.id !== '' && root.querySelectorAll(`#${CSS.escape(at.id)}`).length === 1) {
      parts.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    const siblings = [...(at.parentNode?.children ?? [])];
    const isAlone = siblings.length < 2 || at.localName === 'body';
    parts.unshift(isAlone ? at.localName : `${at.localName}:nth-child(${siblings.indexOf(at) + 1})`);
  }
  return parts.join(' > ');
}

function byHook(element: Element): string | null {
  for (const name of ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa', 'id', 'name']) {
    const value = element.getAttribute(name);
    if (value !== null && value !== '') return `[${name}="${CSS.escape(value)}"]`;
  }
  return null;
}

function byText(element: Element): (() => readonly Element[]) | null {
  const text = element.textContent.trim().replace(/\s+/g, ' ');
  if (text === '' || text.length > 80 || text.includes('"')) return null;
  const path = `descendant-or-self::${element.localName}[normalize-space(.)="${text}"]`;
  return () => {
    const shadows = everything(document).flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.children] : [],
    );
    return [document.documentElement, ...shadows].flatMap((from) => evaluate(path, from));
  };
}

function evaluate(path: string, from: Element): readonly Element[] {
  const result = document.evaluate(path, from, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const found: Element[] = [];
  for (let index = 0; index < result.snapshotLength; index++) {
    const node = result.snapshotItem(index);
    if (node instanceof Element) found.push(node);
  }
  return found;
}
