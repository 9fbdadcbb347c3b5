import { fromBase64, joined, toBase64, utf8, type Bytes } from './bytes';
import { curve, type CryptoParts } from './crypto-parts';

/** Something that was encrypted to the vault's public key. All three are base64. */
export interface Sealed {
  /** The public half of a key pair that was made for this one seal. */
  readonly key: string;
  /** 96 random bits. */
  readonly iv: string;
  readonly text: string;
}

const publicKeyLength = 65;
const ivLength = 12;
const info = utf8('latchkey seal 1');

/**
 * Encrypts to a public key, so that it can be done while the vault is locked: a fresh key pair, ECDH with the vault's
 * public key, HKDF-SHA-256 salted with both public keys, AES-256-GCM. `context` is authenticated, not hidden.
 */
export async function seal(
  crypto: CryptoParts,
  publicKey: Bytes,
  context: string,
  plain: Bytes,
): Promise<Sealed> {
  const own = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const ownPublic = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const recipient = await crypto.subtle.importKey('raw', publicKey, curve, false, []);
  const key = await sealKey(crypto, own.privateKey, recipient, joined(ownPublic, publicKey), 'encrypt');
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const text = await crypto.subtle.encrypt(gcm(iv, context), key, plain);
  return { key: toBase64(ownPublic), iv: toBase64(iv), text: toBase64(new Uint8Array(text)) };
}

/** The plain bytes; null where anything of the seal or its context is not as it was sealed. */
export async function unseal(
  crypto: CryptoParts,
  privateKey: CryptoKey,
  publicKey: Bytes,
  context: string,
  sealed: Sealed,
): Promise<Bytes | null> {
  const theirs = fromBase64(sealed.key);
  const iv = fromBase64(sealed.iv);
  const text = fromBase64(sealed.text);
  if (theirs?.length !== publicKeyLength || iv?.length !== ivLength || text === null) return null;
  try {
    const sender = await crypto.subtle.importKey('raw', theirs, curve, false, []);
    const key = await sealKey(crypto, privateKey, sender, joined(theirs, publicKey), 'decrypt');
    return new Uint8Array(await crypto.subtle.decrypt(gcm(iv, context), key, text));
  } catch {
    return null;
  }
}

async function sealKey(
  crypto: CryptoParts,
  ours: CryptoKey,
  theirs: CryptoKey,
  salt: Bytes,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours, 256));
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  shared.fill(0);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    [use],
  );
}

function gcm(iv: Bytes, context: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8(context) };
}
