import type { PlainFormat, Settings } from '../messages/contract';
import type { Ask } from '../ui/ask';
import type { Speech } from '../ui/text';
import type { OptionsPlatform } from './platform';
import type { OptionsState, Section } from './state';

/** What the page is made of; handed in whole, so that it runs wherever these can be had. */
export interface OptionsParts {
  readonly ask: Ask;
  readonly platform: OptionsPlatform;
  readonly speech: Speech;
}

/** What the person typed into the passphrase form. */
export interface PassphraseForm {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}

/** What the person can do on this page. */
export interface Actions {
  retry(): void;
  weigh(passphrase: string): void;
  setPassphrase(form: PassphraseForm): void;
  removePassphrase(current: string): void;
  change(section: Section, change: Partial<Settings>): void;
  allowSite(origin: string): void;
  removeSite(origin: string): void;
  allowClipboard(): void;
  restoreLost(): void;
  forgetLost(): void;
  exportBackup(form: PassphraseForm): void;
  exportPlain(current: string, format: PlainFormat): void;
  chooseFile(file: File): void;
  openFile(secret: string): void;
  importFile(differing: 'keep' | 'replace'): void;
  cancelImport(): void;
  /** Has the page explained that the person looked at last. */
  explain(): void;
  goTo(section: string): void;
}

/** All that a view is drawn from. */
export interface Scene {
  readonly state: OptionsState;
  readonly speech: Speech;
  readonly act: Actions;
  readonly version: string;
}
