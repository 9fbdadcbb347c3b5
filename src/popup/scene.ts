import type { HandoffForm, ProviderCard, TokenView } from '../messages/contract';
import type { Clock } from '../ui/clock';
import type { Speech } from '../ui/text';
import type { Pasting } from './actions/pasting';
import type { Notice, Panel, PopupState } from './state';

/** What the person can do. Views call these and draw what the state then says. */
export interface Actions {
  retry(): void;
  lock(): void;
  unlock(passphrase: string): void;
  search(query: string): void;
  open(panel: Panel): void;
  /** Closes what is open and gives the focus back to what opened it. */
  close(): void;
  copy(token: TokenView, form: HandoffForm, inputs?: Readonly<Record<string, string>>): void;
  describe(token: TokenView, change: { readonly name: string; readonly note: string }): void;
  remove(token: TokenView): void;
  restore(notice: Notice & { kind: 'removed' }): void;
  dismiss(notice: Notice): void;
  start(provider: ProviderCard): void;
  startAt(provider: ProviderCard | null, address: string): void;
  typing(provider: ProviderCard | null, address: string): void;
  useHere(origin: string): void;
  showGuide(): void;
  options(section: 'welcome' | 'passphrase' | 'sites' | 'copy' | ''): void;
  readonly pasting: Pasting;
}

/** All that a view is drawn from. */
export interface Scene {
  readonly state: PopupState;
  readonly speech: Speech;
  readonly clock: Clock;
  readonly act: Actions;
}
