import { joined, toBase64, utf8 } from './bytes';
import type { CryptoParts } from './crypto-parts';

/** Slows down whoever holds the profile's files and tries out tokens that a person made up. */
const iterations = 100_000;
const length = 16;

/** A key for fingerprints, which no script can read out. */
export function newFingerprintKey(crypto: CryptoParts): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

/**
 * Tells that two tokens of a provider are the same, while the vault is locked. It is a keyed hash, stretched: without the
 * key nothing can be tried, and with it (it lies in the same profile) each try costs 100,000 rounds.
 */
export async function fingerprint(
  crypto: CryptoParts,
  key: CryptoKey,
  provider: string,
  token: string,
): Promise<string> {
  const data = joined(utf8(provider), new Uint8Array(1), utf8(token));
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, data));
  data.fill(0);
  const material = await crypto.subtle.importKey('raw', mac, 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: utf8('latchkey fingerprint 1'), iterations },
    material,
    length * 8,
  );
  return toBase64(new Uint8Array(stretched));
}
