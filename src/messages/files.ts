import type { Refusal } from './captures';

/* What is said about files that tokens are written to and read from. */

/** The files of other programs that are written; all of them plain text. */
export type PlainFormat =
  'csv' | 'env' | 'bitwarden-json' | 'bitwarden-csv' | '1password-csv' | 'keepass-csv' | 'keepass-xml';
export type ExportAnswer =
  | { readonly kind: 'file'; readonly text: string; readonly tokens: number }
  | { readonly kind: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly kind: 'too-short'; readonly minimum: number }
  | Refusal;
/** Why a file cannot be imported. Nothing was changed then. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason:
    | 'needs-passphrase'
    | 'wrong-passphrase'
    | 'too-large'
    | 'damaged'
    | 'later-version'
    | 'encrypted'
    | 'not-understood';
}
export type PreviewAnswer =
  | {
      readonly kind: 'preview';
      readonly fresh: number;
      readonly same: number;
      readonly different: number;
      /** Names of entries that fit no provider and are left out; at most 50 of `leftOutCount`. */
      readonly leftOut: readonly string[];
      readonly leftOutCount: number;
      /** Whether the file brings settings and sites, too. */
      readonly settings: boolean;
    }
  | Unreadable
  | Refusal;
export type ImportAnswer =
  { readonly kind: 'imported'; readonly added: number; readonly changed: number } | Unreadable | Refusal;
