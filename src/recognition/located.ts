import type { WayIn } from './way-in';

/** An honest answer. Never "the first match", never a guess. */
export type Located =
  | { readonly kind: 'found'; readonly element: Element }
  | { readonly kind: 'ambiguous'; readonly elements: readonly Element[] }
  /** It is an entry of a menu that is shut; the opener is what brings it out. */
  | ({ readonly kind: 'shut' } & WayIn)
  /** The page is still loading or busy: ask again. */
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'absent' };

export interface PageReading {
  /** The page that is recognised, or null. */
  readonly page: string | null;
  /** Which part of the page's signs is seen, by what they count: from 0, where no page is recognised, to 1. */
  readonly certainty: number;
  /** The element within which the page's steps are looked for: the topmost dialog or the document element. */
  readonly surface: Element | null;
}
