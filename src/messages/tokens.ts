import type { FormDetails, Refusal } from './captures';

/* What the extension's own pages hear of the vault and the tokens in it. */

export interface VaultStatus {
  readonly state: 'locked' | 'open';
  readonly protection: 'passphrase' | 'device';
  /** Milliseconds since the epoch; null in device mode or when locked. */
  readonly locksAt: number | null;
}
export type VaultOutcome =
  | { readonly kind: 'done'; readonly status: VaultStatus }
  | { readonly kind: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly kind: 'too-short'; readonly minimum: number }
  | Refusal;

export interface TokenView {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  /** First and last characters, e.g. `3f9a…-c-app`; never enough to use. */
  readonly masked: string;
  readonly name: string;
  readonly note: string;
  readonly details: FormDetails;
  readonly account: string;
  readonly savedAt: number;
  /** Milliseconds since the epoch, `'never'`, or null where unknown. */
  readonly expiresAt: number | 'never' | null;
  readonly superseded: boolean;
  readonly unusual: boolean;
  readonly site: string;
}
export type TokenListAnswer =
  | {
      readonly kind: 'tokens';
      readonly tokens: readonly TokenView[];
      readonly damaged: number;
      /** How many tokens were lost or damaged and are still good in the second copy. */
      readonly restorable: number;
    }
  | { readonly kind: 'locked'; readonly count: number; readonly restorable: number }
  /** Nothing can be read now. What is stored was not changed. */
  | Refusal;

/** The forms in which a token is handed out. `file` is a client's own configuration file. */
export type HandoffForm = 'raw' | 'env' | 'export' | 'header' | 'query' | 'curl' | 'file';
export type CopyTextAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** The form holds values that only the person knows: ask for these, then send again. */
  | {
      readonly kind: 'needs';
      /** `last` is what the person gave the last time, or empty. */
      readonly inputs: readonly { readonly id: string; readonly example: string; readonly last: string }[];
    }
  | Refusal;
