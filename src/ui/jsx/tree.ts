/** An element to be drawn. Components are plain functions and are gone by then: only what they returned is left. */
export interface ElementView {
  readonly tag: string;
  readonly key: string | null;
  /** Called once, when the element has been put into the document. */
  readonly ref: Ref | null;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: View;
}

export type Ref = (element: Element) => void;

/** Whatever can stand between tags. Nothing is drawn for what is not there, but it keeps its place. */
export type View = ElementView | string | number | boolean | null | undefined | readonly View[];

/** A list that `Array.isArray` tells apart, also when it is read-only. */
export function isList(view: View): view is readonly View[] {
  return Array.isArray(view);
}
