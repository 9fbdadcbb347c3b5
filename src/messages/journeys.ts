import type { CardState } from '../lib/card-state';
import type { FormDetails } from './captures';

/* What is said about where a tab stands. */

export interface JourneyReport {
  readonly provider: string;
  readonly page: string | null;
  readonly step: string | null;
  readonly state: CardState | null;
  /** Steps that the person said are done, or used on a page that is gone. */
  readonly confirmed: readonly string[];
  readonly form?: FormDetails;
  readonly hidden: boolean;
}
/** Kept per tab and origin in session storage; it never leaves the origin it came from. */
export interface JourneyMemory {
  readonly confirmed: readonly string[];
  readonly form: FormDetails;
  readonly hidden: boolean;
}
export interface HelloAnswer {
  readonly protocol: number;
  /** Ids of the providers that may guide on this origin: by host, or all that people host themselves on an enabled site. */
  readonly providers: readonly string[];
  readonly memory: JourneyMemory;
  /** The provider whose journey the person started from the popup in this tab. */
  readonly started: string | null;
}
export interface JourneyView {
  readonly provider: string;
  readonly step: string | null;
  readonly state: CardState | null;
  readonly hidden: boolean;
}
