import { fail, ok, type Result } from '../lib/result';
import { exclusive } from '../platform/exclusive';
import { fromBase64, toBase64, type Bytes } from './bytes';
import { curve } from './crypto-parts';
import { guessLimit } from './guesses';
import { unwrap, wrap, type Header } from './header';
import { headerKeeper, newDeviceKey, type Ready } from './header-keeper';
import { newKdfParameters, wrappingKey, type KdfParameters } from './kdf';
import { openStates } from './open-state';
import { betterIterations } from './strengthen';
import type { VaultParts } from './parts';

/** A passphrase has at least so many characters. */
export const shortestPassphrase = 8;

export interface LockStatus {
  readonly state: 'locked' | 'open';
  readonly protection: 'passphrase' | 'device';
  readonly locksAt: number | null;
}
export type LockOutcome =
  | { readonly kind: 'done'; readonly status: LockStatus }
  | { readonly kind: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly kind: 'too-short'; readonly minimum: number }
  | { readonly kind: 'refused'; readonly reason: 'damaged' | 'storage-failed' };

/** What opens records, for one piece of work. `isStill` must be asked before each opening. */
export interface Opener {
  readonly privateKey: CryptoKey;
  readonly publicKey: Bytes;
  readonly isStill: () => boolean;
}
/** What seals records; there with the vault locked, too. */
export interface Sealer {
  readonly publicKey: Bytes;
  readonly fingerprint: CryptoKey;
}
/** The private key (PKCS #8), and how long deriving the key to it took. */
interface Proof {
  readonly privateKey: Bytes;
  readonly tookMs: number;
}
export type LockFailure = 'damaged' | 'storage-failed';

export interface VaultLock {
  status(): Promise<Result<LockStatus, LockFailure>>;
  sealer(): Promise<Result<Sealer, LockFailure>>;
  opener(): Promise<Result<Opener, LockFailure | 'locked'>>;
  /** Moves the deadline, because the person uses the vault. */
  use(): Promise<void>;
  lock(): Promise<void>;
  /** Puts the second copy of the header right. */
  refreshCopy(): Promise<void>;
  unlock(passphrase: string): Promise<LockOutcome>;
  /** Whether the person knows the passphrase, asked before something that cannot be taken back; nothing is opened. */
  confirm(passphrase: string): Promise<LockOutcome>;
  /** Sets the first passphrase, or another one. */
  protect(current: string, next: string): Promise<LockOutcome>;
  /** Goes back to the device key. */
  unprotect(current: string): Promise<LockOutcome>;
}

/** The lock of the vault: who can open it, and until when. */
export function vaultLock(parts: VaultParts): VaultLock {
  const { crypto, session, now } = parts;
  const keeper = headerKeeper(parts);
  const states = openStates(session, now, parts.locksOnSleep);
  const guesses = guessLimit(session, now);
  const inOrder = exclusive();
  const deadline = async (): Promise<number> => now() + (await parts.lockMinutes()) * 60_000;

  const statusOf = async ({ header }: Pick<Ready, 'header'>): Promise<LockStatus> => {
    if (header.protection.kind === 'device') return { state: 'open', protection: 'device', locksAt: null };
    const opened = await states.current();
    return opened?.state.publicKey === header.publicKey
      ? { state: 'open', protection: 'passphrase', locksAt: opened.deadline }
      : { state: 'locked', protection: 'passphrase', locksAt: null };
  };
  const done = async (header: Header): Promise<LockOutcome> => ({
    kind: 'done',
    status: await statusOf({ header }),
  });
  const refused = (reason: LockFailure): LockOutcome => ({ kind: 'refused', reason });

  /** The private key by what the person knows. Without a passphrase nothing needs to be known. */
  const prove = async (
    { header, device }: Ready,
    passphrase: string,
  ): Promise<Result<Proof, LockOutcome>> => {
    if (header.protection.kind === 'device') {
      const privateKey = device === null ? null : await unwrap(crypto, device, header);
      return privateKey === null ? fail(refused('damaged')) : ok({ privateKey, tookMs: 0 });
    }
    const waitMs = await guesses.begin();
    if (waitMs > 0) return fail({ kind: 'wrong-passphrase', waitMs });
    const began = now();
    const key = await wrappingKey(crypto, passphrase, header.protection.kdf);
    const tookMs = now() - began;
    const privateKey = await unwrap(crypto, key, header);
    if (privateKey === null) return fail({ kind: 'wrong-passphrase', waitMs: await guesses.wrong() });
    await guesses.right();
    return ok({ privateKey, tookMs });
  };
  const remember = async (header: Header, privateKey: Bytes): Promise<void> => {
    await states.open({ privateKey: toBase64(privateKey), publicKey: header.publicKey }, await deadline());
  };

  /** Puts a header in place that this passphrase opens. */
  const wrapAnew = async (
    publicKey: string,
    passphrase: string,
    iterations: number,
    privateKey: Bytes,
  ): Promise<Header> => {
    const kdf = newKdfParameters(crypto, iterations);
    const key = await wrappingKey(crypto, passphrase, kdf);
    const header = await wrap(crypto, key, publicKey, { kind: 'passphrase', kdf }, privateKey);
    await keeper.replace(header, null);
    return header;
  };
  const strengthen = async (
    { publicKey }: Header,
    kdf: KdfParameters,
    passphrase: string,
    privateKey: Bytes,
    tookMs: number,
  ): Promise<void> => {
    const iterations = await betterIterations(kdf, tookMs, parts.iterations);
    if (iterations !== null) await wrapAnew(publicKey, passphrase, iterations, privateKey);
  };

  /** Runs a change of the lock alone, with the proof that the person may. The raw key is wiped afterwards. */
  const withProof = (
    passphrase: string,
    work: (ready: Ready, proof: Proof) => Promise<LockOutcome>,
  ): Promise<LockOutcome> =>
    inOrder(async () => {
      const ready = await keeper.ready();
      if (!ready.ok) return refused(ready.error);
      const proof = await prove(ready.value, passphrase);
      if (!proof.ok) return proof.error;
      try {
        return await work(ready.value, proof.value);
      } catch {
        return refused('storage-failed');
      } finally {
        proof.value.privateKey.fill(0);
      }
    });

  const ready = () => inOrder(() => keeper.ready());

  return {
    async status() {
      const keys = await ready();
      return keys.ok ? ok(await statusOf(keys.value)) : keys;
    },
    async sealer() {
      const keys = await ready();
      if (!keys.ok) return keys;
      const publicKey = fromBase64(keys.value.header.publicKey);
      return publicKey === null ? fail('damaged') : ok({ publicKey, fingerprint: keys.value.fingerprint });
    },
    async opener() {
      const keys = await ready();
      if (!keys.ok) return keys;
      const { header, device } = keys.value;
      const publicKey = fromBase64(header.publicKey);
      if (header.protection.kind === 'device') {
        const raw = device === null ? null : await unwrap(crypto, device, header);
        const privateKey = raw === null ? null : await imported(crypto, raw);
        if (privateKey === null || publicKey === null) return fail('damaged');
        return ok({ privateKey, publicKey, isStill: () => true });
      }
      const opened = await states.current();
      if (opened === null || opened.state.publicKey !== header.publicKey) return fail('locked');
      const raw = fromBase64(opened.state.privateKey);
      const privateKey = raw === null ? null : await imported(crypto, raw);
      if (privateKey === null || publicKey === null) return fail('damaged');
      return opened.isStill() ? ok({ privateKey, publicKey, isStill: opened.isStill }) : fail('locked');
    },
    use: async () => states.extend(await deadline()),
    lock: () => states.lock(),
    refreshCopy: () => inOrder(() => keeper.refreshCopy()),
    unlock: (passphrase) =>
      withProof(passphrase, async ({ header }, { privateKey, tookMs }) => {
        if (header.protection.kind === 'device') return done(header);
        await remember(header, privateKey);
        // A stronger header is worth having, and an unlocked vault does not depend on it.
        await strengthen(header, header.protection.kdf, passphrase, privateKey, tookMs).catch(
          () => undefined,
        );
        return done(header);
      }),
    confirm: (passphrase) => withProof(passphrase, ({ header }) => done(header)),
    async protect(current, next) {
      if ([...next.normalize('NFKC')].length < shortestPassphrase) {
        return { kind: 'too-short', minimum: shortestPassphrase };
      }
      return withProof(current, async ({ header: { publicKey } }, { privateKey }) => {
        const header = await wrapAnew(publicKey, next, await parts.iterations(), privateKey);
        await remember(header, privateKey);
        return done(header);
      });
    },
    unprotect: (current) =>
      withProof(current, async ({ header: { publicKey } }, { privateKey }) => {
        const device = await newDeviceKey(crypto);
        const header = await wrap(crypto, device, publicKey, { kind: 'device' }, privateKey);
        await keeper.replace(header, device);
        await states.lock();
        return done(header);
      }),
  };
}

/** The private key as one that cannot be read out again. The raw bytes are wiped. */
async function imported({ subtle }: VaultParts['crypto'], raw: Bytes): Promise<CryptoKey | null> {
  try {
    return await subtle.importKey('pkcs8', raw, curve, false, ['deriveBits']);
  } catch {
    return null;
  } finally {
    raw.fill(0);
  }
}
