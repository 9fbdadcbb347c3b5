/** The ARIA roles that a locator may ask for. */
export type Role =
  | 'button'
  | 'link'
  | 'menuitem'
  | 'tab'
  | 'treeitem'
  | 'option'
  | 'textbox'
  | 'searchbox'
  | 'combobox'
  | 'spinbutton'
  | 'checkbox'
  | 'radio'
  | 'switch'
  | 'heading'
  | 'dialog'
  | 'cell'
  | 'columnheader'
  | 'group';

/**
 * Where on the page a candidate must stand. `dialog` is the topmost open dialog, `navigation` a menu, bar or tab list,
 * `main` all that is neither. `behind` is what the topmost dialog covers; it is for signs only, and it counts although
 * a modal dialog makes it inert or hides it from assistive technology.
 */
export type Area = 'dialog' | 'navigation' | 'main' | 'behind';

export type Corner = 'bottom-left' | 'top-right' | 'bottom-right' | 'top-left';

/**
 * One way to find an element. Names are keys of the provider's words; each language of the provider is tried.
 * A list of locators is ordered, best first, and the first that finds exactly one visible element wins.
 */
export type Locator =
  /**
   * By role and accessible name. An element that only behaves like the role (a clickable `div`) counts for less. With
   * `current` only what the page marks as the place that is open now (`aria-current`, `aria-selected`); for signs.
   */
  | {
      readonly by: 'role';
      readonly role: Role | readonly Role[];
      readonly name: string;
      readonly within?: Area;
      readonly current?: true;
    }
  /** A control by its label, whichever way the label is tied to it: `label`, ARIA, placeholder, or the text beside it. */
  | { readonly by: 'label'; readonly label: string; readonly control: ControlKind; readonly within?: Area }
  /** A group of choices (check boxes, switches, radio buttons, pressed buttons) with these labels or under this heading. */
  | {
      readonly by: 'choices';
      readonly labels?: readonly string[];
      readonly heading?: string;
      readonly within?: Area;
    }
  /** The control or the cell in the column with this header. `noted` is the row that the journey's form named. */
  | {
      readonly by: 'cell';
      readonly column: string;
      readonly row: 'newest' | 'noted' | 'only';
      readonly part: 'control' | 'cell';
    }
  /** A control without words (an avatar, say) by the corner in which its documentation puts it. */
  | { readonly by: 'corner'; readonly corner: Corner; readonly why: string }
  /** The place where a token of this kind is shown; with `inFull` only where it can be read, and not where dots hide it. */
  | { readonly by: 'token'; readonly kind: string; readonly inFull?: true }
  /** Visible text that matches the word, whatever element carries it; for signs and headings, not for controls. */
  | { readonly by: 'text'; readonly text: string; readonly within?: Area }
  /** The last resort: a stable hook, with the reason why it is stable. */
  | { readonly by: 'css'; readonly selector: string; readonly why: string };

export type ControlKind = 'text' | 'password' | 'email' | 'number' | 'date' | 'list' | 'choice' | 'any';
