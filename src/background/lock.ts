import type { VaultOutcome, VaultStatus } from '../messages/contract';
import type { LockOutcome, VaultLock } from '../vault/vault-lock';

/** What the extension's pages may do with the lock. Each use of the vault by the person moves the time of locking. */
export interface LockActions {
  status(): Promise<VaultStatus>;
  lock(): Promise<VaultStatus>;
  unlock(passphrase: string): Promise<VaultOutcome>;
  protect(current: string, next: string): Promise<VaultOutcome>;
  unprotect(current: string): Promise<VaultOutcome>;
  /** The person uses the vault: it stays open for as long again. */
  use(): Promise<void>;
}

/** An open vault is looked after so often, which is how a computer that slept is noticed; see `longestPauseMs`. */
const lookMs = 60_000;

/** When to look at the lock again: at the latest when it locks. Null while there is nothing to lock. */
export function nextLook(locksAt: number | null, now: number): number | null {
  return locksAt === null ? null : Math.min(locksAt, now + lookMs);
}

export function lockActions(lock: VaultLock, tidyUpAt: (moment: number | null) => void): LockActions {
  const status = async (): Promise<VaultStatus> => {
    const answer = await lock.status();
    // Keys that cannot be read open nothing. Unlocking then says what is wrong.
    const now: VaultStatus = answer.ok
      ? answer.value
      : { state: 'locked', protection: 'passphrase', locksAt: null };
    tidyUpAt(now.locksAt);
    return now;
  };
  const finish = async (outcome: LockOutcome): Promise<VaultOutcome> => {
    if (outcome.kind === 'done') tidyUpAt(outcome.status.locksAt);
    return outcome;
  };
  return {
    status,
    async lock() {
      await lock.lock();
      return status();
    },
    unlock: async (passphrase) => finish(await lock.unlock(passphrase)),
    protect: async (current, next) => finish(await lock.protect(current, next)),
    unprotect: async (current) => finish(await lock.unprotect(current)),
    async use() {
      await lock.use();
      await status();
    },
  };
}
