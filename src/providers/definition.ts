import type { Locator } from './locator';
import type { TokenKind } from './token';
import type { Use } from './use';
import type { Language, Words } from './words';

/** A host name, exact or with one leading `*.` (which does not match the bare domain). */
export type HostPattern = string;

/**
 * A part of the provider's own hosts that is not its dashboard, or another host of theirs that people take for it, such
 * as the documentation. A path ends in `**` to cover what is below it, as in `matchesPath`.
 */
export interface Excluded {
  readonly host: HostPattern;
  readonly path?: string;
  /** Why it is left out, for the next reader. */
  readonly why: string;
}

export interface Links {
  readonly start: string;
  readonly docs: string;
  readonly manage?: string;
  readonly api?: string;
  readonly support?: string;
}

/**
 * One reason to believe that this is the page. A page needs at least two that agree. With `must`, it is not the page
 * without this one, however many others are seen; with `away` this holds where only the content vouches for the product,
 * and at home the others may stand in for it. `counts` says how many signs it is worth, where that is not one.
 */
export type Sign = { readonly must?: true | 'away'; readonly counts?: number } & (
  | { readonly sees: Locator }
  /** A path of the address, without its locale segment and without regard to case; `*` stands for one segment, a final `**` for the rest. */
  | { readonly path: readonly string[] }
  /** At least this many of the labels, seen together in one language. It is worth two signs. */
  | { readonly labels: readonly string[]; readonly atLeast: number }
);

export interface Page {
  readonly id: string;
  /** Addresses of this page, as evidence: each is tried against every other provider in the tests. */
  readonly examples: readonly string[];
  /**
   * `dialog`: the page is a window over another page; only what stands in the topmost dialog counts. `either`: the same
   * where a dialog is open, and the whole page where none is.
   */
  readonly surface: 'page' | 'dialog' | 'either';
  readonly signs: readonly Sign[];
  /** How many signs must be seen, two at least. */
  readonly enough: number;
  /** How many are enough on the provider's own hosts, where the address vouches for the product; two at least. */
  readonly enoughAtHome?: number;
  /** Any of these seen means that it is not this page. */
  readonly never?: readonly Sign[];
}

/** Something typed, chosen or ticked by the person, which is checked while they do it or recorded with the token. */
export interface Field {
  readonly id: string;
  readonly target: readonly Locator[];
  readonly kind: 'text' | 'email' | 'password' | 'code' | 'date' | 'addresses' | 'number' | 'choices';
  readonly checks: readonly Check[];
}

/** A check of a field while it is being filled in. Advice never blocks the person. */
export type Check =
  | { readonly check: 'required' }
  | { readonly check: 'email' }
  | { readonly check: 'password'; readonly rules: readonly PasswordRule[] }
  | { readonly check: 'addresses' }
  | { readonly check: 'unconfirmed-entry' }
  | { readonly check: 'overlap'; readonly with: string }
  | { readonly check: 'not-past' }
  /** Something to know about the present value; `text` is a key of the provider's texts under `advice`. */
  | {
      readonly check: 'advice';
      readonly when: 'empty' | 'empty-or-zero' | 'focused' | 'filled';
      readonly text: string;
    };

export type PasswordRule = 'upper' | 'lower' | 'digit' | 'special';

/** When a step is behind the person. A later page being open always means that the steps before it are. */
export type Done =
  /** Every field of the step is filled in and no check objects. */
  | { readonly when: 'filled' }
  /** The person used the target: it was pressed, and its page is left or the next step's target is there. */
  | { readonly when: 'used' }
  /** The token is saved, or was stored before. */
  | { readonly when: 'saved' }
  /** Only the person can say. The card shows "Done, next step". */
  | { readonly when: 'said' };

export interface Step {
  readonly id: string;
  readonly page: string;
  /** Ways to find the target, best first. For a step with fields, the field that needs the person comes first of all. */
  readonly target: readonly Locator[];
  readonly done: Done;
  readonly optional?: true;
  /** Field ids that belong to this step. */
  readonly fields?: readonly string[];
  /** The kind of token that is taken on this step. */
  readonly token?: string;
}

/**
 * A provider as data. What the person reads stands beside it in `texts/<language>.json`; see `texts.ts` for its form.
 */
export interface Provider {
  readonly id: string;
  /** The name as the provider writes it. */
  readonly name: string;
  readonly hosts: readonly HostPattern[];
  readonly excluded: readonly Excluded[];
  /** For hosts of which only a part is the dashboard: what does not lie under one of these paths is left alone. */
  readonly paths?: readonly { readonly host: HostPattern; readonly path: string }[];
  /** Whether people run it on hosts of their own, where it is recognised by content alone. */
  readonly ownHost: boolean;
  readonly links: Links;
  readonly languages: readonly Language[];
  readonly words: Words;
  /** The most specific page first: the first that is recognised is the one that the person is on. */
  readonly pages: readonly Page[];
  /** In the order of the journey. */
  readonly steps: readonly Step[];
  readonly fields: readonly Field[];
  readonly tokens: readonly TokenKind[];
  readonly use: Use;
  readonly verified: {
    readonly date: string;
    readonly language: Language;
    readonly on: VerifiedOn;
    readonly how: string;
  };
}

/** What a definition was compared with: the provider's own documentation, its dashboard, or our practice page alone. */
export type VerifiedOn = 'documentation' | 'dashboard' | 'practice';
