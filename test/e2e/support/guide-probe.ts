/** What an outside observer sees of the guide, read from its closed shadow root by the test driver. */
export interface SeenGuide {
  readonly provider: string;
  readonly step: string;
  readonly state: string;
  readonly title: string;
  readonly text: string;
  /** The token as the card shows it, or null. */
  readonly masked: string | null;
  readonly card: Box;
  /** Null when nothing is pointed at. */
  readonly ring: Box | null;
  readonly buttons: readonly { readonly name: string; readonly disabled: boolean; readonly box: Box }[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Runs in the page with the closed root as its argument; self-contained. */
export function probe(root: ShadowRoot): SeenGuide | null {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const isShown = (element: Element | null): element is HTMLElement =>
    element instanceof HTMLElement &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().width > 0;
  const card = root.querySelector('[part~="card"]');
  if (!isShown(card)) return null;
  const ring = root.querySelector('[part~="ring"]');
  return {
    provider: card.dataset['provider'] ?? '',
    step: card.dataset['step'] ?? '',
    state: card.dataset['state'] ?? '',
    title: card.querySelector('h1, h2, h3, [role=heading]')?.textContent?.trim() ?? '',
    text: card.innerText,
    masked: card.querySelector('.token')?.textContent?.trim() ?? null,
    card: boxOf(card),
    ring: isShown(ring) ? boxOf(ring) : null,
    buttons: [...card.querySelectorAll('button')].filter(isShown).map((button) => ({
      name: button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '',
      disabled: button.disabled || button.getAttribute('aria-disabled') === 'true',
      box: boxOf(button),
    })),
  };
}

/** The probe as text for the page. Some compilers leave a helper called `__name` in functions, which the page does not have. */
export const probeText = `((root) => { const __name = (it) => it; return (${String(probe)})(root); })`;

/** Finds the guide's host, wherever it stands; runs in the page. Ours has a closed root, and a page's own may have an open one. */
export const findHost = `(() => {
  const search = (root) => {
    const here = [...root.querySelectorAll('latchkey-guide')].find((host) => !host.shadowRoot);
    if (here) return here;
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot && search(element.shadowRoot);
      if (inner) return inner;
    }
    return null;
  };
  return search(document);
})()`;
