import { fromBase64, toBase64, utf8, type Bytes } from './bytes';
import type { CryptoParts } from './crypto-parts';

/** How a key is derived from a passphrase. Stored beside what it protects, and authenticated with it. */
export interface KdfParameters {
  readonly name: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** 16 bytes, as base64. */
  readonly salt: string;
}

/**
 * Fewer would be a downgrade that a hostile file asks for; more would hang the machine. A header with fewer than the
 * default, which no version of ours writes any more, is opened, and strengthened as it is.
 */
export const fewestIterations = 600_000;
export const mostIterations = 10_000_000;
/**
 * Twice the floor that OWASP names for PBKDF2 with SHA-256, and a third more than the strongest peer that uses it, on
 * every machine, however slow.
 */
export const defaultIterations = 1_200_000;
/** How long one derivation may take on this machine when the iterations are chosen. */
const targetMs = 250;
const saltLength = 16;

export function isKdfParameters(value: unknown): value is KdfParameters {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 3 &&
    'name' in value &&
    value.name === 'PBKDF2-SHA-256' &&
    'iterations' in value &&
    typeof value.iterations === 'number' &&
    Number.isSafeInteger(value.iterations) &&
    value.iterations >= fewestIterations &&
    value.iterations <= mostIterations &&
    'salt' in value &&
    typeof value.salt === 'string' &&
    fromBase64(value.salt)?.length === saltLength
  );
}

export function newKdfParameters(crypto: CryptoParts, iterations: number): KdfParameters {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  return { name: 'PBKDF2-SHA-256', iterations: Math.trunc(iterations), salt: toBase64(salt) };
}

/** The key that a passphrase gives. The same text typed on another keyboard gives the same key (NFKC). */
export async function wrappingKey(
  crypto: CryptoParts,
  passphrase: string,
  parameters: KdfParameters,
): Promise<CryptoKey> {
  const salt = fromBase64(parameters.salt);
  if (salt === null || !isKdfParameters(parameters)) throw new Error('The parameters were not checked.');
  const secret = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    pbkdf2(salt, parameters.iterations),
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** How many iterations take about a quarter of a second here: never fewer than the default. */
export async function calibrate(crypto: CryptoParts, now: () => number): Promise<number> {
  const secret = await crypto.subtle.importKey('raw', utf8('calibration'), 'PBKDF2', false, ['deriveBits']);
  const sample = 300_000;
  // A fresh salt each time: Firefox remembers the last derivations, and an instant answer would say nothing.
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const began = now();
  await crypto.subtle.deriveBits(pbkdf2(salt, sample), secret, 256);
  return iterationsFor(now() - began, sample);
}

/** The iterations for the target time, when `sample` of them took so many milliseconds. */
export function iterationsFor(tookMs: number, sample: number): number {
  const fitting = tookMs > 0 ? Math.floor((sample * targetMs) / tookMs / 10_000) * 10_000 : defaultIterations;
  return Math.min(mostIterations, Math.max(defaultIterations, fitting));
}

function pbkdf2(salt: Bytes, iterations: number): Pbkdf2Params {
  return { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
}
