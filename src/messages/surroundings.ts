import type { VerifiedOn } from '../providers/definition';
import type { HandoffForm } from './tokens';

/* What the extension's own pages hear of providers, settings and sites. */

/** One provider, as the popup and the options page show it. Its words are browser messages, see `messageName`. */
export interface ProviderCard {
  readonly id: string;
  readonly name: string;
  /** Host patterns of the definition, to tell whether a page is one that it covers. */
  readonly hosts: readonly string[];
  readonly ownHost: boolean;
  readonly links: { readonly start: string; readonly docs: string; readonly manage?: string };
  /** Ids of the steps that are not optional, in the order of the journey. */
  readonly steps: readonly string[];
  /** Ids of the kinds of token. */
  readonly kinds: readonly string[];
  /** The forms that this provider's tokens can be copied in, `raw` first. */
  readonly forms: readonly HandoffForm[];
  readonly verified: { readonly date: string; readonly language: string; readonly on: VerifiedOn };
}

export interface Settings {
  /** Minutes without use after which the vault locks. */
  readonly lockMinutes: 5 | 15 | 30 | 60 | 240;
  /** Minutes without anybody at the computer after which the vault locks; null is never. */
  readonly idleMinutes: 1 | 5 | 15 | null;
  /** Whether the vault locks when the computer sleeps or its screen is locked. */
  readonly lockOnSleep: boolean;
  /** Seconds after which a copied token leaves the clipboard; null is never. */
  readonly clipboardSeconds: 10 | 30 | 60 | 300 | null;
  /** Ids of providers that the person turned off. */
  readonly providersOff: readonly string[];
}
export interface Site {
  readonly origin: string;
  readonly addedAt: number;
  /** False when the browser's permission was taken back. */
  readonly allowed: boolean;
}
