/** Characters that a part of a token may consist of. `printable` is ASCII without white space. */
export type Alphabet = 'digit' | 'hex' | 'lower' | 'lower-digit' | 'alphanumeric' | 'base64url' | 'printable';

/** A piece of a token: fixed text, or a run of characters of one alphabet, `from` to `to` long, ends included. */
export type Part =
  { readonly literal: string } | { readonly of: Alphabet; readonly from: number; readonly to: number };

/** A token's shape as a row of parts. There is deliberately no free-form regular expression. */
export interface Shape {
  readonly parts: readonly Part[];
  /** Kinds of character that must occur somewhere, e.g. at least one digit. */
  readonly needs?: readonly ('digit' | 'letter')[];
  /** How surely a value of this shape is a token: `sure` is saved with one click, `likely` too, but it scores lower. */
  readonly trust: 'sure' | 'likely';
}

/** A value that looks like a token and is not one. `reason` is a key of the provider's texts under `refusals`. */
export interface LookAlike {
  readonly reason: string;
  readonly shape?: Shape;
  /** Exact values, compared without case: placeholders and documented samples. */
  readonly values?: readonly string[];
}

export interface TokenKind {
  readonly id: string;
  /** The word that labels the token on the page. */
  readonly label: string;
  readonly shapes: readonly Shape[];
  /** What else may be saved, after the person confirmed it: length range of printable characters. */
  readonly unusual: { readonly from: number; readonly to: number };
  readonly never: readonly LookAlike[];
  /** Prefixes that people copy along with a token, e.g. `Bearer `. They are taken off. */
  readonly strip?: readonly string[];
  readonly shownOnce: boolean;
  /** Whether an `exp` claim inside a JWT tells when the token ends. */
  readonly expiry?: 'jwt';
  /** Field ids whose values are recorded with the token. */
  readonly records: readonly string[];
  /** `newest`: a newer token of the same account marks the older ones superseded. */
  readonly replaces: 'newest' | 'nothing';
  /** Suggested environment variable. */
  readonly variable: string;
}
