/**
 * How a token is used. In every text `{token}` stands for the token and `{variable}` for its environment variable;
 * other names in braces are asked for (`inputs`). In a `pair`, `{token}` is the first token and `{second}` the second.
 */
export interface Use {
  /** Where the token goes in a request. */
  readonly header?: Header;
  readonly query?: { readonly url: string; readonly parameter: string };
  /** Further headers that a request must carry. */
  readonly headers?: readonly Header[];
  /** A complete example for the command line; none where a request needs more than the token put in its place. */
  readonly example?: { readonly method: 'GET' | 'POST'; readonly url: string };
  /** Values that only the person knows, e.g. a gateway's address. One that begins an address is an address itself. */
  readonly inputs?: readonly Input[];
  /** The cheapest documented read-only call that verifies a token. */
  readonly verify?: Verify;
  /** A client's own configuration file in JSON. */
  readonly file?: { readonly name: string; readonly content: string };
  /** For a second kind of token, which is of use only together with the first. */
  readonly pair?: { readonly kind: string; readonly header: Header; readonly verify?: Verify };
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Input {
  readonly id: string;
  readonly example: string;
}

export interface Verify {
  readonly method: 'GET';
  readonly url: string;
  /** At most one check in this many seconds. */
  readonly every: number;
  /** Set where only a JSON body says anything: an HTML page then means that nothing can be told. */
  readonly expects?: 'json';
  /** How to read the answer, first match wins. `field` is a path in the JSON body, `status` the HTTP status. */
  readonly answers: readonly {
    readonly status?: readonly number[];
    readonly field?: string;
    readonly is?: readonly (string | number | boolean)[];
    readonly means: Meaning;
  }[];
}

/**
 * What an answer says of the token: `wrong` is refused or expired; `limited` is good, but the plan or the rights do not
 * cover the call; `wrong-input` is good, but a value that the person gave is not; `our-mistake` says nothing of it.
 */
export type Meaning = 'valid' | 'wrong' | 'limited' | 'wrong-input' | 'too-fast' | 'our-mistake' | 'unknown';
