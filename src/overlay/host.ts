import { matches, ofElement } from './dom';
import { make } from './make';
import { shieldHere } from './shield';
import styles from './overlay.css?inline';

/** The one element that we add to a page, and the closed root in it. */
export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the host into `parent`, and shows exactly these parts on top of all else, lowest first. */
  raise(parent: Element, parts: readonly Shown[]): void;
  /** Shows one part anew at another anchor, or hides it, and leaves everything else where it is. */
  anchor(part: HTMLElement, source: Element | null | undefined): void;
  /** Takes back the page's `zoom`, which would enlarge us and shift every coordinate. Whether it was another one before. */
  undoZoom(): boolean;
}

/** A part in the top layer, and the element that the browser anchors it to. */
export interface Shown {
  readonly part: HTMLElement;
  readonly source?: Element | undefined;
}

/** Null where the page prevents it, for instance by defining an element of this name with a root of its own. */
export function createHost(document: Document): Host | null {
  try {
    const element = make(document, 'latchkey-guide', { popover: 'manual' });
    // A class that the page wrote for this name could reach the closed root by `attachInternals`.
    if (matches(element, ':defined')) return null;
    const root = ofElement(element, 'attachShadow').call(element, { mode: 'closed' });
    const ruleOfHost = addStyles(document, root);
    const shield = shieldHere();
    if (shield) shield.guarded = { element, root };
    let undone = 1;
    const undoZoom = (): boolean => {
      const before = undone;
      undone = element.parentElement?.currentCSSZoom ?? 1;
      ruleOfHost?.style.setProperty('zoom', String(1 / undone), 'important');
      return undone !== before;
    };
    const show = ({ part, source }: Shown): void => {
      if (part.parentNode !== root) root.append(part);
      part.showPopover(source instanceof HTMLElement ? { source } : undefined);
    };
    return {
      element,
      root,
      undoZoom,
      raise(parent, parts) {
        if (element.parentNode !== parent) ofElement(parent, 'append').call(parent, element);
        undoZoom();
        for (const part of [element, ...root.children])
          if (part instanceof HTMLElement && isShown(part)) part.hidePopover();
        element.showPopover();
        parts.forEach(show);
      },
      anchor(part, source) {
        if (isShown(part)) part.hidePopover();
        if (source !== null) show({ part, source });
      },
    };
  } catch {
    return null;
  }
}

export function isShown(part: HTMLElement): boolean {
  return matches(part, ':popover-open');
}

/** Constructed sheets fail in some content scripts of Firefox; there an element in the closed root does the same. */
function addStyles(document: Document, root: ShadowRoot): CSSStyleRule | null {
  let sheet: CSSStyleSheet | null;
  try {
    const constructed = new CSSStyleSheet();
    constructed.replaceSync(styles);
    root.adoptedStyleSheets = [constructed];
    sheet = constructed;
  } catch {
    const style = Document.prototype.createElement.call(document, 'style');
    style.textContent = styles;
    root.append(style);
    sheet = style instanceof HTMLStyleElement ? style.sheet : null;
  }
  const rule = sheet?.cssRules[0];
  return rule instanceof CSSStyleRule ? rule : null;
}
