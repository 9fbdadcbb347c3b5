import type {
  HandoffForm,
  JourneyView,
  ProviderCard,
  Settings,
  Site,
  TokenListAnswer,
  VaultStatus,
} from '../messages/contract';
import type { CurrentTab } from './platform';

/** An input that a form of copying needs from the person. */
export interface NeededInput {
  readonly id: string;
  readonly example: string;
  readonly last: string;
}

/** What is open besides the lists; one thing at a time, so that Escape always has one meaning. */
export type Panel =
  | { readonly kind: 'none' }
  /** The details of one token, and what else can be done with it. */
  | { readonly kind: 'more'; readonly id: string; readonly needs: Needs | null }
  /** `taken` describes a pasted token that waits; the token itself is never part of what is drawn. */
  | {
      readonly kind: 'paste';
      readonly provider: string;
      readonly taken: string;
      readonly unusual: boolean;
      readonly trouble: string;
    }
  /** Asks where the person runs a provider that has no address of its own; without a provider, for any site. */
  | { readonly kind: 'address'; readonly provider: string | null; readonly trouble: string }
  /** Says what the device key protects from and offers a passphrase. */
  | { readonly kind: 'protection' };

export interface Needs {
  readonly form: HandoffForm;
  readonly inputs: readonly NeededInput[];
}

/** A bar at the lower edge. */
export type Notice =
  | { readonly kind: 'copied'; readonly what: string; readonly clearsAt: number | null | 'unarranged' }
  | { readonly kind: 'removed'; readonly id: string; readonly what: string; readonly until: number }
  | { readonly kind: 'said'; readonly words: string };

/** Everything that the popup shows. `null` means that it is not known yet. */
export interface PopupState {
  readonly vault: VaultStatus | null;
  readonly list: TokenListAnswer | null;
  readonly settings: Settings | null;
  readonly providers: readonly ProviderCard[] | null;
  readonly sites: readonly Site[] | null;
  /** `undefined` while the browser has not told yet, null when there is no such tab. */
  readonly tab: CurrentTab | null | undefined;
  readonly journey: JourneyView | null;
  readonly query: string;
  readonly panel: Panel;
  readonly notices: readonly Notice[];
  /** What is wrong with the passphrase that was typed. */
  readonly unlockTrouble: string;
  readonly unlocking: boolean;
  /** The background has not answered. */
  readonly silent: boolean;
}

export const emptyState: PopupState = {
  vault: null,
  list: null,
  settings: null,
  providers: null,
  sites: null,
  tab: undefined,
  journey: null,
  query: '',
  panel: { kind: 'none' },
  notices: [],
  unlockTrouble: '',
  unlocking: false,
  silent: false,
};
