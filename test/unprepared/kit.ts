/** What a page says in one place, as the kit may write it. */
export interface Label {
  readonly text: string;
  /** The same as nodes: with an icon, split over elements, with a badge. */
  nodes(): readonly Node[];
}

/** A part of a page, and the element that a ring around it belongs to. */
export interface Part {
  readonly node: Element;
  readonly right: Element;
}

export interface FieldSpec {
  readonly label: Label;
  readonly type: 'text' | 'email' | 'password' | 'number' | 'date' | 'list';
  readonly value?: string;
  readonly required?: boolean;
  /** A text inside the empty field that is not its label. */
  readonly hint?: string;
}

export interface Choice {
  readonly label: Label;
  readonly isChosen?: boolean;
}

export interface Shell {
  readonly title: Label;
  readonly navigation: readonly Part[];
  readonly main: readonly Element[];
  /** What stands at the lower left, for instance the person's avatar. */
  readonly account?: Element;
  readonly top?: readonly Part[];
}

export type ButtonKind = 'main' | 'plain' | 'icon';

/** One way to build pages: a UI kit, or a style of writing markup by hand. */
export interface Kit {
  readonly name: string;
  /** What is special about it, for the table of results. */
  readonly about: string;
  /** Loads its style sheets and components, for as long as the signal stands. */
  open(signal: AbortSignal): Promise<void>;
  shell(shell: Shell): Element;
  /** An entry of a menu, a bar or a tab list. */
  entry(label: Label, isCurrent?: boolean): Part;
  button(label: Label, kind: ButtonKind): Part;
  heading(label: Label, level: 1 | 2 | 3): Element;
  field(field: FieldSpec): Part;
  choices(legend: Label, choices: readonly Choice[]): Part;
  /** A window over the page. */
  dialog(title: Label, body: readonly Element[], actions: readonly Element[]): Element;
  /** Rows of cells; `right` is unused. */
  table(columns: readonly Label[], rows: readonly (readonly Element[])[]): Element;
  /** A value with its label, as a token is shown: the part's `right` is what holds the text. */
  value(label: Label, text: string): Part;
  /** Resolves when the page has drawn itself. */
  drawn(): Promise<void>;
}
