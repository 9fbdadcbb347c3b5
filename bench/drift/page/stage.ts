/** The page on which changes are tried out: the copy of a practice page, put back before each change. */
export interface Stage {
  /** Puts the untouched page back and returns the right elements in it. */
  reset(): readonly Element[];
}

/** Learns the page as it stands now. The marks of the copy are taken away, so that nobody can find by them. */
export function makeStage(): Stage {
  defineElements();
  const marked = everything(document).filter((element) => element.hasAttribute('drift-truth'));
  const trails = marked
    .toSorted((a, b) => Number(a.getAttribute('drift-truth')) - Number(b.getAttribute('drift-truth')))
    .map(trailOf);
  for (const element of marked) element.removeAttribute('drift-truth');
  const body = document.body.cloneNode(true);
  const head = document.head.cloneNode(true);
  const root = [...document.documentElement.attributes].map(({ name, value }) => [name, value] as const);
  return {
    reset: () => {
      for (const { name } of [...document.documentElement.attributes])
        document.documentElement.removeAttribute(name);
      for (const [name, value] of root) document.documentElement.setAttribute(name, value);
      document.head.replaceWith(head.cloneNode(true));
      document.body.replaceWith(body.cloneNode(true));
      reopen();
      return trails.flatMap((trail) => {
        const element = follow(trail);
        return element ? [element] : [];
      });
    },
  };
}

/** Ends what slides or fades in, which begins anew whenever elements are put into the page: nobody is asked in the middle of it. */
export function settle(): void {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
  const documents = [document, ...frames];
  // A document does not tell of what moves in its shadow roots.
  const roots = documents.flatMap((one) => everything(one).flatMap(({ shadowRoot }) => shadowRoot ?? []));
  for (const animation of [...documents, ...roots].flatMap((one) => one.getAnimations()))
    if (animation.effect?.getTiming().iterations !== Infinity) animation.finish();
}

/** All elements of a root and of the open shadow roots below it. */
export function everything(root: Document | ShadowRoot | Element): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** Components that no script defines any more would be hidden by many kits. */
function defineElements(): void {
  const names = new Set(everything(document).map(({ localName }) => localName));
  for (const name of names) {
    if (name.includes('-') && !customElements.get(name) && !name.startsWith('font-'))
      customElements.define(name, class extends HTMLElement {});
  }
}

function reopen(): void {
  for (const element of everything(document)) {
    if (element instanceof HTMLDialogElement && element.hasAttribute('drift-modal')) {
      element.removeAttribute('open');
      element.removeAttribute('drift-modal');
      element.showModal();
    } else if (element instanceof HTMLElement && element.hasAttribute('drift-popover')) {
      element.removeAttribute('drift-popover');
      element.showPopover();
    }
  }
}

type Trail = readonly (number | 'shadow')[];

function trailOf(element: Element): Trail {
  const around = element.parentNode;
  if (around instanceof ShadowRoot)
    return [...trailOf(around.host), 'shadow', [...around.children].indexOf(element)];
  if (!(around instanceof Element) || element === document.body) return [];
  return [...trailOf(around), [...around.children].indexOf(element)];
}

function follow(trail: Trail): Element | null {
  let at: Element | ShadowRoot | null = document.body;
  for (const part of trail) {
    if (part !== 'shadow') at = at?.children[part] ?? null;
    else at = at instanceof Element ? at.shadowRoot : null;
  }
  return at instanceof Element ? at : null;
}
