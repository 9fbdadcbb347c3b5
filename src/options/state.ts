import type { PreviewAnswer, ProviderCard, Settings, Site, VaultStatus } from '../messages/contract';
import type { Explanation } from '../lib/explanation';
import type { Strength } from './strength';

/** The parts of the page, each with its own place for what is said about it. */
export type Section = 'passphrase' | 'lock' | 'clipboard' | 'providers' | 'sites' | 'copy' | 'backup';

/** Something said about one part of the page. */
export interface Said {
  readonly section: Section;
  readonly words: string;
  readonly tone: 'done' | 'trouble';
}

/** How far importing a file has come. */
export type Incoming =
  | { readonly step: 'none' }
  | { readonly step: 'passphrase' }
  | { readonly step: 'preview'; readonly preview: Extract<PreviewAnswer, { readonly kind: 'preview' }> };

export const noFile: Incoming = { step: 'none' };

/** Everything that the options page shows. `null` means that it is not known yet. */
export interface OptionsState {
  /** `welcome`, `clipboard` and `developer` show one thing at a time; anything else shows all settings. */
  readonly view: 'welcome' | 'clipboard' | 'developer' | 'all';
  readonly vault: VaultStatus | null;
  readonly settings: Settings | null;
  readonly providers: readonly ProviderCard[] | null;
  readonly sites: readonly Site[] | null;
  readonly mayReadClipboard: boolean | null;
  /** The keys that lock at once, as the browser writes them; empty where there are none. */
  readonly lockKeys: string | null;
  /** How many tokens only the second copy still has. */
  readonly lost: number;
  /** The file that is being imported. */
  readonly incoming: Incoming;
  /** What the guide makes of the page that was looked at last; null before anybody asked. */
  readonly explanation: Explanation | 'asking' | 'impossible' | null;
  readonly strength: Strength;
  readonly said: Said | null;
  readonly silent: boolean;
}

export const emptyState: OptionsState = {
  view: 'all',
  vault: null,
  settings: null,
  providers: null,
  sites: null,
  mayReadClipboard: null,
  lockKeys: null,
  lost: 0,
  incoming: noFile,
  explanation: null,
  strength: 'none',
  said: null,
  silent: false,
};
