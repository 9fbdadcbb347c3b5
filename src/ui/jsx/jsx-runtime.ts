import { isList, type ElementView, type Ref, type View } from './tree';

export type { JSX } from './attributes';

/** What stands in a tag. The compiler has checked the attributes by the types in `attributes.ts`. */
interface Props {
  readonly [name: string]: unknown;
  readonly children?: View;
  readonly ref?: Ref | null;
}
type Component = (props: Props) => View;

/** What the compiler calls for every tag. A component is called at once; it has no state, so nothing is lost. */
export function jsx(type: string | Component, props: Props, key?: string | number): View {
  const name = key === undefined ? null : String(key);
  if (typeof type === 'string') {
    const { children, ref = null, ...rest } = props;
    return { tag: type, key: name, ref, props: rest, children };
  }
  const view = type(props);
  return name === null || typeof view !== 'object' || view === null || isList(view)
    ? view
    : keyed(view, name);
}

export const jsxs = jsx;

/** A fragment is the list of what is in it. */
export function Fragment({ children }: { readonly children?: View }): View {
  return [children];
}

function keyed(view: ElementView, key: string): ElementView {
  return { ...view, key };
}
