import type { Locator } from '../providers/locator';

/** What came of one way to find an element. */
export interface Tried {
  readonly locator: Locator;
  /** How many visible candidates it found; several equally good ones are ambiguous. */
  readonly candidates: number;
  /** Why candidates were refused, for the developer view: hidden, disabled, covered by a dialog, other words. */
  readonly refused: readonly string[];
}

/** An honest answer. Never "the first match", never a guess. */
export type Located =
  | {
      readonly kind: 'found';
      readonly element: Element;
      readonly by: Locator;
      readonly tried: readonly Tried[];
    }
  | { readonly kind: 'ambiguous'; readonly elements: readonly Element[]; readonly tried: readonly Tried[] }
  /** The page is still loading or busy: ask again. */
  | { readonly kind: 'not-yet'; readonly tried: readonly Tried[] }
  | { readonly kind: 'absent'; readonly tried: readonly Tried[] };

export interface PageReading {
  /** The page that is recognised, or null. */
  readonly page: string | null;
  /** The element within which the page's steps are looked for: the topmost dialog or the document element. */
  readonly surface: Element | null;
  readonly pages: readonly {
    readonly id: string;
    readonly seen: readonly string[];
    readonly missed: readonly string[];
    readonly never: readonly string[];
  }[];
}
