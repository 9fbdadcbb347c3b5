import { IDBFactory } from 'fake-indexeddb';
import { memoryArea, type MemoryArea } from '../../platform/testing/memory-area';
import { fewestIterations } from '../kdf';
import { keyShelf, type KeyShelf } from '../key-shelf';
import { quickCrypto } from './quick-crypto';
import type { VaultParts } from '../parts';
import { vault, type NewToken, type Vault } from '../vault';

/** A profile on disk with a clock of its own. `start` plays a background that was started on it. */
export interface VaultKit {
  readonly local: MemoryArea;
  readonly copy: MemoryArea;
  session: MemoryArea;
  shelf: KeyShelf;
  readonly clock: { now: number };
  start(changes?: Partial<VaultParts>): Vault;
}

export const lockMinutes = 15;
export const goodPassphrase = 'correct horse battery';

export function vaultKit(): VaultKit {
  const kit: VaultKit = {
    local: memoryArea(),
    copy: memoryArea('kept'),
    session: memoryArea(),
    shelf: keyShelf(new IDBFactory()),
    clock: { now: 1_800_000_000_000 },
    start: (changes = {}) =>
      vault({
        local: kit.local,
        copy: kit.copy,
        session: kit.session,
        shelf: kit.shelf,
        crypto: quickCrypto,
        now: () => kit.clock.now,
        lockMinutes: () => Promise.resolve(lockMinutes),
        locksOnSleep: () => Promise.resolve(false),
        iterations: () => Promise.resolve(fewestIterations),
        replaces: (_provider, kind) => kind === 'newest',
        ...changes,
      }),
  };
  return kit;
}

/** A token that did not exist before and opens nothing. */
export function sampleToken(change: Partial<NewToken> = {}): NewToken {
  return {
    id: crypto.randomUUID(),
    provider: 'sample',
    kind: 'key',
    token: `${crypto.randomUUID()}-EXAMPLE`,
    name: 'Laptop',
    account: '',
    details: { scopes: ['read', 'write'] },
    page: 'https://sample.example/tokens',
    expiresAt: null,
    unusual: false,
    ...change,
  };
}
