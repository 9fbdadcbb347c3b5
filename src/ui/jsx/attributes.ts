import type { View } from './tree';

/** An event of an element, with the element that listens. */
type On<E, Kind extends Event> = (event: Kind & { readonly currentTarget: E }) => void;

/** What our views set on elements. A name that is missing here does not compile, so that a typing mistake is found. */
export interface Attributes<E> {
  readonly children?: View;
  readonly key?: string | number;
  /** Called once, when the element has been put into the document. */
  readonly ref?: ((element: E & HTMLElement) => void) | null;
  readonly onClick?: On<E, MouseEvent>;
  readonly onSubmit?: On<E, SubmitEvent>;
  readonly onInput?: On<E, Event> | undefined;
  readonly onChange?: On<E, Event>;
  readonly onPaste?: On<E, ClipboardEvent>;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-hidden'?: 'true';
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-disabled'?: boolean;
  readonly 'aria-invalid'?: boolean;
  readonly 'data-hue'?: number;
  readonly autocomplete?: 'off' | 'new-password';
  readonly checked?: boolean;
  readonly class?: string;
  readonly d?: string;
  readonly download?: string;
  /** Where a field begins; what the person then types is left alone. */
  readonly defaultValue?: string;
  readonly fill?: string;
  readonly 'fill-rule'?: string;
  readonly for?: string;
  readonly hidden?: boolean;
  readonly href?: string;
  readonly id?: string;
  readonly max?: number;
  readonly maxlength?: number;
  readonly name?: string;
  readonly novalidate?: boolean;
  readonly open?: boolean;
  readonly placeholder?: string;
  readonly rel?: string;
  readonly required?: boolean;
  readonly role?: string;
  readonly rows?: number;
  readonly spellcheck?: 'false';
  readonly tabindex?: number;
  readonly target?: string;
  readonly transform?: string;
  readonly type?: string;
  readonly value?: string | number;
  readonly viewBox?: string;
}

type Tags = Omit<HTMLElementTagNameMap, never> & Pick<SVGElementTagNameMap, 'svg' | 'path'>;
export type Intrinsic = { readonly [T in keyof Tags]: Attributes<Tags[T]> };

/** The names by which the compiler asks for types. */
// eslint-disable-next-line @typescript-eslint/no-namespace -- The compiler looks for a namespace of this name.
export namespace JSX {
  export type Element = View;
  export type ElementType = keyof Intrinsic | ((props: never) => View);
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- An interface, because the compiler merges it.
  export interface IntrinsicElements extends Intrinsic {}
  export interface IntrinsicAttributes {
    readonly key?: string | number;
  }
  export interface ElementChildrenAttribute {
    readonly children: View;
  }
}
