import type { ActionId } from './view';

/** What a button of the overlay does: an action of the view, or one of the overlay's own. */
export type Press = ActionId | 'move' | 'scroll' | 'stop' | 'show';

export interface Button {
  readonly press: Press;
  readonly label: string;
  readonly primary: boolean;
  readonly guarded: boolean;
  readonly disabled: boolean;
}

/** The overlay's buttons and what they do. Nothing about it is written into the DOM, where it could be changed. */
export class Buttons {
  private readonly known = new Map<Element, Button>();

  set(element: HTMLElement, button: Button): void {
    this.known.set(element, button);
  }

  get(element: Element): Button | undefined {
    return this.known.get(element);
  }

  delete(element: Element): void {
    this.known.delete(element);
  }

  /** The button that this element is or is in. */
  around(inner: Element | null): HTMLElement | null {
    const element = inner?.closest('button');
    return element && this.known.has(element) ? element : null;
  }

  /** Those that take in a token and can be pressed now. */
  guarded(): readonly HTMLElement[] {
    const found: HTMLElement[] = [];
    for (const [element, { guarded, disabled }] of this.known) {
      if (guarded && !disabled && element instanceof HTMLElement) found.push(element);
    }
    return found;
  }
}

/** One of the overlay's own buttons: always there, never guarded. */
export function ownButton(press: Press, label: string): Button {
  return { press, label, primary: false, guarded: false, disabled: false };
}
