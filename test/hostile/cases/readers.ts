import type { AnywhereCase } from '../support/case';
import { armed, save, settle } from '../support/stage';

/** Ways to read what our card says. Each gives all that the page could get hold of, as one text. */
const ways: Readonly<Record<string, (...at: readonly string[]) => string>> = {
  'the text of the document': () =>
    `${document.documentElement.innerText}${document.documentElement.textContent ?? ''}`,
  'the markup of every root': () =>
    [...document.querySelectorAll('*')]
      .map((element) => element.getHTML({ serializableShadowRoots: true }))
      .join(),
  'a serializer': () => new XMLSerializer().serializeToString(document),
  'a selection of everything': () => {
    getSelection()?.selectAllChildren(document.documentElement);
    const said = String(getSelection());
    getSelection()?.removeAllRanges();
    return said;
  },
  'the command that selects everything': () => {
    document.execCommand('selectAll');
    const said = String(getSelection());
    getSelection()?.removeAllRanges();
    return said;
  },
  'the search of the browser': () => {
    const find: unknown = Reflect.get(window, 'find');
    let said = '';
    for (const words of ['Save', 'token', 'Step', 'Latchkey', 'Press'])
      for (let time = 0; time < 3; time += 1) {
        if (typeof find === 'function') Reflect.apply(find, window, [words]);
        for (const node of [getSelection()?.anchorNode, getSelection()?.focusNode])
          said += node?.getRootNode().textContent ?? '';
      }
    getSelection()?.removeAllRanges();
    return said;
  },
  'a copy of our element': () => {
    const host = document.querySelector('latchkey-guide');
    const copies = [host?.cloneNode(true), host && document.importNode(host, true)];
    return copies
      .map((copy) =>
        copy instanceof Element ? `${copy.textContent ?? ''}${copy.shadowRoot?.textContent ?? ''}` : '',
      )
      .join();
  },
  'the elements at the button': (x, y) => {
    const found = document.elementsFromPoint(Number(x), Number(y));
    return found.map((element) => (element.localName === 'latchkey-guide' ? '' : element.textContent)).join();
  },
  'the caret at the button': (x, y) => {
    const position =
      'caretPositionFromPoint' in document ? document.caretPositionFromPoint(Number(x), Number(y)) : null;
    const range =
      'caretRangeFromPoint' in document ? document.caretRangeFromPoint(Number(x), Number(y)) : null;
    return `${position?.offsetNode.textContent ?? ''}${range?.startContainer.textContent ?? ''}`;
  },
  'the animations of the document': () => {
    const host = document.querySelector('latchkey-guide');
    const running = [...document.getAnimations(), ...(host?.getAnimations({ subtree: true }) ?? [])];
    return running
      .map(({ effect }) =>
        effect instanceof KeyframeEffect ? (effect.target?.getRootNode().textContent ?? '') : '',
      )
      .join();
  },
  'the style sheets': () =>
    [...document.styleSheets, ...document.adoptedStyleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .join(),
  'the inner parts of a custom element': () => {
    const host = document.querySelector<HTMLElement>('latchkey-guide');
    try {
      return host?.attachInternals().shadowRoot?.textContent ?? '';
    } catch {
      return '';
    }
  },
  'a walk over all nodes': () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    let said = '';
    while (walker.nextNode()) said += walker.currentNode.nodeValue ?? '';
    return said;
  },
  'members of our element': () => {
    const host = document.querySelector('latchkey-guide');
    let said = '';
    // Every member that any element has, whatever the browser calls it.
    for (const key in host) {
      const value: unknown = Reflect.get(host, key);
      if (typeof value === 'string') said += value;
      if (value instanceof ShadowRoot) said += value.textContent ?? '';
    }
    return said;
  },
  'what the browser measured': () =>
    performance
      .getEntries()
      .map((entry) => {
        const nodes: unknown[] = Object.values(
          Object.getOwnPropertyDescriptors(Object.getPrototypeOf(entry)),
        ).map(({ get }) => get?.call(entry));
        return nodes.map((node) => (node instanceof Node ? (node.textContent ?? '') : '')).join();
      })
      .join(),
};

declare global {
  /** Nodes that events named to the page. */
  var named: EventTarget[] | undefined;
}

/** The page reads what it can. It learns that we are there, and nothing of what we show. */
export const readers: readonly AnywhereCase[] = [
  ...Object.entries(ways).map(([way, read]) => reads(`the page reads us by ${way}`, read)),
  {
    name: 'the page reads us by the paths of events in our card',
    anywhere: true,
    parts: {
      first: () => {
        const seen: EventTarget[] = [];
        globalThis.named = seen;
        const types =
          'pointerover pointermove pointerdown pointerup mousedown mouseup click focusin focusout keydown toggle beforetoggle scroll animationstart transitionend selectionchange copy';
        for (const type of types.split(' '))
          for (const target of [window, document])
            target.addEventListener(
              type,
              (event) => {
                seen.push(...event.composedPath());
                // The last three are Firefox's.
                const keys = 'target relatedTarget source originalTarget explicitOriginalTarget rangeParent';
                for (const key of keys.split(' ')) {
                  const node: unknown = Reflect.get(event, key);
                  if (node instanceof EventTarget) seen.push(node);
                }
              },
              { capture: true },
            );
      },
    },
    run: async (scene, stage) => {
      const { button } = await armed(scene);
      await scene.mouse.move(button.x + 5, button.y + 5);
      await save(stage, scene);
      await settle(stage, scene);
      const strangers = await scene.run(() =>
        (globalThis.named ?? [])
          .filter((node) => node instanceof Node && node !== document && node.getRootNode() !== document)
          .map((node) => (node instanceof Element ? node.localName : 'a node')),
      );
      if (strangers.length > 0) throw new Error(`Events name parts of our card: ${strangers.join(', ')}`);
      return 'saved';
    },
  },
];

function reads(name: string, read: (...at: readonly string[]) => string): AnywhereCase {
  return {
    name,
    anywhere: true,
    run: async (scene, stage) => {
      const { guide, button } = await armed(scene);
      const at = [button.x + button.width / 2, button.y + button.height / 2].map(String);
      const said = await scene.run(read, ...at);
      const ours = ['Save token', guide.title, guide.masked ?? guide.title, '#1f5fbf'];
      const heard = ours.filter((words) => said.includes(words));
      if (heard.length > 0) throw new Error(`The page reads our words: ${heard.join(', ')}`);
      await save(stage, scene);
      return 'saved';
    },
  };
}
