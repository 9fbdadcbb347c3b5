import type { Area } from '../platform/area';
import type { CryptoParts } from './crypto-parts';
import type { KeyShelf } from './key-shelf';

/** Everything outside itself that the vault depends on. */
export interface VaultParts {
  /** On disk; records and a second copy of the header. */
  readonly local: Area;
  /** Another place on disk, with a second copy of the records and a third of the header. */
  readonly copy: Area;
  /** In memory, until the browser ends. */
  readonly session: Area;
  readonly shelf: KeyShelf;
  readonly crypto: CryptoParts;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Minutes without use after which the vault locks. */
  readonly lockMinutes: () => Promise<number>;
  /** Whether the vault locks when the computer slept. */
  readonly locksOnSleep: () => Promise<boolean>;
  /** How many rounds a new passphrase gets on this machine. */
  readonly iterations: () => Promise<number>;
  /** Whether a newer token of this kind takes the place of older ones. */
  readonly replaces: (provider: string, kind: string) => boolean;
}

/** Why the vault did not do something. Nothing was changed then. */
export type VaultRefusal =
  | 'locked'
  | 'damaged'
  | 'not-found'
  | 'too-long'
  | 'too-many'
  | 'storage-full'
  | 'storage-failed'
  | 'refused';
