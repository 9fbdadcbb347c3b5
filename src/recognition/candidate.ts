/** An element that one locator may mean, with what speaks for it. Higher is better everywhere. */
export interface Candidate {
  readonly element: Element;
  /** 3: the wording itself; 2: with a counter, a plural or a hint; 1: the first line, or found by its place only. */
  readonly fit: 1 | 2 | 3;
  /** How surely the wording is the provider's own, and whether it is in the page's language. */
  readonly trust: number;
  readonly ownLanguage: boolean;
  /** 3: exactly what was asked for; 2: a near role or an indirect label; 1: it only behaves like it. */
  readonly kind: 1 | 2 | 3;
}

/** A candidate that was not found by words. */
export function certain(element: Element): Candidate {
  return { element, fit: 3, trust: 1, ownLanguage: true, kind: 3 };
}
