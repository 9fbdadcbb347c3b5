import type { Box } from './guide-probe';

/**
 * The roles that the pages of the extension are tested by. A `field` is any that a person fills in: password fields have
 * no role of their own.
 */
export type Role =
  | 'field'
  | 'button'
  | 'combobox'
  | 'contentinfo'
  | 'form'
  | 'list'
  | 'listitem'
  | 'main'
  | 'region'
  | 'searchbox'
  | 'status'
  | 'textbox';

/** An element by its role, and by its whole accessible name where one is given. */
export interface Wanted {
  readonly role: Role;
  readonly name?: string;
}

/** What an element says, and where it stands once it was scrolled into view. */
export interface SeenPart {
  readonly text: string;
  readonly value: string;
  readonly hasFocus: boolean;
  readonly box: Box;
}

/** Runs in the page; self-contained. */
export function partProbe(element: Element): SeenPart {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    text: element instanceof HTMLElement ? element.innerText : '',
    value: 'value' in element ? String(element.value) : '',
    hasFocus: element === document.activeElement,
    box: { x, y, width, height },
  };
}
