import type { RefusalReason } from '../messages/contract';

/** What is known about the token that the page shows, at this moment. It never leaves the content script but to be saved. */
export type Candidate =
  /** Read from the page: one value in one place. */
  | {
      readonly kind: 'read';
      readonly masked: string;
      readonly trust: 'sure' | 'likely' | 'unusual';
      readonly expiresAt: number | 'never' | null;
    }
  /** The page shows dots or only a copy button: the person copies it, then saves what they copied. */
  | { readonly kind: 'copy'; readonly why: 'masked' | 'copy-only' }
  /** Several values could be the token, and nothing tells which. */
  | { readonly kind: 'several' }
  /** What stands there is known not to be a token; `lookAlike` is a key of the provider's refusals. */
  | { readonly kind: 'not-a-token'; readonly lookAlike: string }
  | { readonly kind: 'none' };

/** How saving stands. A card says "saved" only after the background confirmed the id. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'retrying' }
  | { readonly kind: 'saved'; readonly superseded: number }
  | { readonly kind: 'known' }
  /** The copied value is unusual: it is saved only when the person says so. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'needs-permission' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly lookAlike: string | null }
  /** The click-time guard refused the press. */
  | { readonly kind: 'covered' }
  /** The press came before the button had been in view for half a second. */
  | { readonly kind: 'early' }
  /** The extension was updated or removed under this page. */
  | { readonly kind: 'orphaned' };
