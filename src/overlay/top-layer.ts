import { onWindow } from './on-window';
import { documentOf, queryAll } from '../lib/tree';
import { focusedIn, matches, ofDocument, withAncestors } from './dom';

/** What the page itself has put on top of everything: popovers, modal dialogs, full screen. Oldest first as far as we saw. */
export interface TopLayer {
  /** The element that our host belongs in: the topmost modal dialog, else the document element. */
  home(near: Element | null): Element;
  /** What came after our last `settle`, and so lies over us. At a press also inside shadow roots, which reads the whole page. */
  newer(host: Element, isPress?: boolean): readonly Element[];
  /** Our parts were just shown again: all that is open now lies below. */
  settle(): void;
}

const open = ':popover-open, dialog:modal, :fullscreen';

export function watchTopLayer(
  document: Document,
  rootOf: (element: Element) => ShadowRoot | null,
  signal: AbortSignal,
): TopLayer {
  /** What the last press found in shadow roots. */
  let inner: readonly Element[] = [];
  const innerOpen = (elements: Iterable<Element>): readonly Element[] =>
    [...elements].flatMap((element) => {
      const root = rootOf(element);
      return root ? [...root.querySelectorAll(open), ...innerOpen(root.querySelectorAll('*'))] : [];
    });
  let below = new Set<Element>();
  const modals = new Set<Element>();
  // Whatever opens again has moved to the top, although we know it.
  const forget = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    below.delete(target);
    modals.delete(target);
  };
  onWindow('beforetoggle', forget, signal);
  return {
    home(near) {
      // Modal dialogs inside shadow roots are not found by a query, but they hold the focus or the target.
      const around = [focusedIn(document), near].flatMap((inner) => [...withAncestors(inner)].reverse());
      // A modal dialog in a frame leaves the page around the frame as it is.
      const found = [...queryAll(document, 'dialog:modal'), ...around].filter(
        (element) => documentOf(element) === document && matches(element, 'dialog:modal'),
      );
      for (const modal of modals)
        if (!modal.isConnected || !matches(modal, 'dialog:modal')) modals.delete(modal);
      for (const modal of found) modals.add(modal);
      return [...modals].at(-1) ?? ofDocument(document, 'documentElement');
    },
    newer(host, isPress = false) {
      if (isPress) inner = innerOpen(queryAll(document, '*').filter((element) => element !== host));
      return [...queryAll(document, open), ...(isPress ? inner : [])].filter(
        (element) => element !== host && !below.has(element) && !element.contains(host),
      );
    },
    settle() {
      below = new Set([...queryAll(document, open), ...inner]);
      // This event does not leave a shadow root.
      for (const element of inner) element.addEventListener('beforetoggle', forget, { signal });
    },
  };
}
