import { fromBase64, toBase64, utf8, type Bytes } from './bytes';
import type { CryptoParts } from './crypto-parts';
import { isKdfParameters, type KdfParameters } from './kdf';

/** The only format so far. A header of a later one is left alone. */
export const headerFormat = 1;

/** How the private key is protected. */
export type Protection =
  { readonly kind: 'device' } | { readonly kind: 'passphrase'; readonly kdf: KdfParameters };

/** The vault's key pair: the public half in the clear, the private half encrypted. Texts of bytes are base64. */
export interface Header {
  readonly format: typeof headerFormat;
  readonly publicKey: string;
  readonly protection: Protection;
  readonly iv: string;
  readonly privateKey: string;
}

export function isHeader(value: unknown): value is Header {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 5 &&
    'format' in value &&
    value.format === headerFormat &&
    'publicKey' in value &&
    hasBytes(value.publicKey, 65, 65) &&
    'protection' in value &&
    isProtection(value.protection) &&
    'iv' in value &&
    hasBytes(value.iv, 12, 12) &&
    'privateKey' in value &&
    hasBytes(value.privateKey, 64, 512)
  );
}

/** Whether a later version of ours wrote this, so that it must be left as it is. */
export function isOfLaterFormat(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    typeof value.format === 'number' &&
    value.format > headerFormat
  );
}

/** Encrypts the private key (PKCS #8). Everything else that the header says is authenticated with it. */
export async function wrap(
  crypto: CryptoParts,
  key: CryptoKey,
  publicKey: string,
  protection: Protection,
  privateKey: Bytes,
): Promise<Header> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.encrypt(parameters(iv, publicKey, protection), key, privateKey);
  return {
    format: headerFormat,
    publicKey,
    protection,
    iv: toBase64(iv),
    privateKey: toBase64(new Uint8Array(wrapped)),
  };
}

/** The private key (PKCS #8); null for a wrong key, or where anything of the header was changed. */
export async function unwrap(crypto: CryptoParts, key: CryptoKey, header: Header): Promise<Bytes | null> {
  const iv = fromBase64(header.iv);
  const wrapped = fromBase64(header.privateKey);
  if (iv === null || wrapped === null) return null;
  try {
    const given = parameters(iv, header.publicKey, header.protection);
    return new Uint8Array(await crypto.subtle.decrypt(given, key, wrapped));
  } catch {
    return null;
  }
}

function parameters(iv: Bytes, publicKey: string, protection: Protection): AesGcmParams {
  const how =
    protection.kind === 'device'
      ? ['device']
      : ['passphrase', protection.kdf.name, protection.kdf.iterations, protection.kdf.salt];
  const context = JSON.stringify(['latchkey header', headerFormat, publicKey, ...how]);
  return { name: 'AES-GCM', iv, additionalData: utf8(context) };
}

function isProtection(value: unknown): value is Protection {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const size = Object.keys(value).length;
  if (value.kind === 'device') return size === 1;
  return value.kind === 'passphrase' && size === 2 && 'kdf' in value && isKdfParameters(value.kdf);
}

function hasBytes(value: unknown, least: number, most: number): boolean {
  if (typeof value !== 'string' || value.length > most * 2) return false;
  const length = fromBase64(value)?.length ?? -1;
  return length >= least && length <= most;
}
