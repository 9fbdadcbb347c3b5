/* What is said when a token is taken in. */

/** What the form on the page said, by field id, as the person filled it in: name, scopes, expiry, address lists, limits. */
export type FormDetails = Readonly<Record<string, string | readonly string[]>>;

export interface ClipboardCaptureRequest {
  /** Made once per candidate (a UUID); the same id never stores twice. */
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly details: FormDetails;
  /** Whom the dashboard says the person is; empty where it does not say. */
  readonly account: string;
  /** The person saw that the value is unusual and said yes. */
  readonly confirmed: boolean;
}
export interface CaptureRequest extends ClipboardCaptureRequest {
  readonly token: string;
}

export type CaptureAnswer =
  | { readonly kind: 'saved'; readonly id: string; readonly superseded: number }
  | { readonly kind: 'known'; readonly id: string }
  /** Looks unusual: ask the person, then send again with `confirmed`. */
  | { readonly kind: 'unusual'; readonly id: string }
  /** `reason` of `look-alike` is a key of the provider's texts under `refusals`. */
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly reason: RefusalReason;
      readonly lookAlike?: string;
    }
  | { readonly kind: 'needs-permission'; readonly id: string };

export type RefusalReason =
  | 'look-alike'
  | 'empty'
  | 'masked'
  | 'no-token'
  | 'too-long'
  | 'too-many'
  | 'too-fast'
  | 'storage-full'
  | 'storage-failed'
  | 'wrong-site'
  | 'locked'
  | 'damaged'
  | 'not-found'
  | 'refused';
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

export interface PastedToken {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly token: string;
  readonly name: string;
  readonly confirmed: boolean;
}
