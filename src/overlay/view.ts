import type { CardState } from '../lib/card-state';

/** Everything that the card shows. All texts are plain and ready: the overlay translates nothing and knows no provider. */
export interface CardView {
  readonly provider: string;
  readonly providerName: string;
  readonly step: string;
  readonly state: CardState;
  readonly title: string;
  readonly say: string;
  readonly why: string | null;
  readonly beware: readonly string[];
  /** Where the step stands in the journey, counted from 1. */
  readonly progress: { readonly index: number; readonly count: number };
  /** What the field checks, or the token's checks, have to say. */
  readonly lines: readonly Line[];
  /** The token as `3f9a…-c-app`, on the steps where one is shown. */
  readonly masked: string | null;
  /** One sentence for what is happening now: "Saved.", "Not saved yet: trying again." */
  readonly notice: string | null;
  readonly actions: readonly Action[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** One remark. The tone is shown by an icon and a word, never by colour alone. */
export interface Line {
  readonly tone: 'met' | 'open' | 'mistake' | 'advice';
  readonly text: string;
}

export type ActionId =
  'save-token' | 'save-copied-token' | 'save-unusual' | 'done' | 'back' | 'point' | 'hide';

export interface Action {
  readonly id: ActionId;
  readonly label: string;
  readonly kind: 'primary' | 'secondary';
  /** Guarded actions take in a token: the click-time guard of SECURITY.md 3.1 must hold. */
  readonly guarded: boolean;
  readonly disabled?: boolean;
}
