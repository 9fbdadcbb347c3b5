import { object, oneOf, text, whole, type Guard } from '../lib/guard';
import { fail, ok, type Result } from '../lib/result';
import { fromBase64, toBase64, utf8, type Bytes } from './bytes';
import type { CryptoParts } from './crypto-parts';
import { isKdfParameters, newKdfParameters, wrappingKey, type KdfParameters } from './kdf';

/** The only version so far; `docs/backup-format.md` has it byte by byte. */
export const backupVersion = 1;
/** A vault that fills its storage to the last byte makes a smaller file. */
export const largestBackup = 12 * 1024 * 1024;
/** Everything before the data fits into this. */
const longestHead = 1_000;
const formatName = 'latchkey backup';

interface BackupFile {
  readonly format: typeof formatName;
  readonly version: typeof backupVersion;
  readonly kdf: KdfParameters;
  readonly iv: string;
  readonly data: string;
}

const isBackupFile: Guard<BackupFile> = object({
  format: oneOf([formatName]),
  version: oneOf([backupVersion]),
  kdf: isKdfParameters,
  iv: text(16, 16),
  data: text(largestBackup, 24),
});
const isLaterVersion = whole(backupVersion + 1, 1_000_000);

export type BackupFailure = 'too-large' | 'damaged' | 'later-version' | 'wrong-passphrase';

/** Whether a text says that it is a backup of ours, of whatever version and in whatever state. */
export function looksLikeBackup(file: string): boolean {
  return file.slice(0, 200).includes(`"${formatName}"`);
}

/** Encrypts with a passphrase. The plain bytes are wiped. */
export async function sealBackup(
  crypto: CryptoParts,
  passphrase: string,
  iterations: number,
  plain: Bytes,
): Promise<string> {
  const kdf = newKdfParameters(crypto, iterations);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await wrappingKey(crypto, passphrase, kdf);
  const data = await crypto.subtle.encrypt(gcm(iv, kdf), key, plain);
  plain.fill(0);
  const file: BackupFile = {
    format: formatName,
    version: backupVersion,
    kdf,
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/**
 * The plain bytes. Everything about the file is looked at before any work is done with it, so that a hostile one costs
 * nothing; a passphrase that is not the one and data that was changed cannot be told apart.
 */
export async function openBackup(
  crypto: CryptoParts,
  file: string,
  passphrase: string,
): Promise<Result<Bytes, BackupFailure>> {
  const read = readBackup(file);
  if (!read.ok) return read;
  const { kdf, iv, data } = read.value;
  try {
    const key = await wrappingKey(crypto, passphrase, kdf);
    return ok(new Uint8Array(await crypto.subtle.decrypt(gcm(iv, kdf), key, data)));
  } catch {
    return fail('wrong-passphrase');
  }
}

/** What can be said of a backup without its passphrase; the error where it cannot be one of ours. */
export function readBackup(
  file: string,
): Result<{ readonly kdf: KdfParameters; readonly iv: Bytes; readonly data: Bytes }, BackupFailure> {
  if (file.length > largestBackup) return fail('too-large');
  // The data come last, after little else; and a backup is one object with one object in it, and no list. Whatever looks
  // otherwise is not parsed at all.
  if (!file.slice(0, longestHead).includes('"data"')) return fail('damaged');
  if (file.includes('[') || file.split('{', 4).length > 3) return fail('damaged');
  const value = parsed(file);
  if (!isBackupFile(value)) return fail(hasLaterVersion(value) ? 'later-version' : 'damaged');
  const iv = fromBase64(value.iv);
  const data = fromBase64(value.data);
  return iv?.length === 12 && data !== null ? ok({ kdf: value.kdf, iv, data }) : fail('damaged');
}

function hasLaterVersion(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'version') &&
    isLaterVersion(Reflect.get(value, 'version'))
  );
}

function gcm(iv: Bytes, { name, iterations, salt }: KdfParameters): AesGcmParams {
  const context = JSON.stringify([formatName, backupVersion, name, iterations, salt]);
  return { name: 'AES-GCM', iv, additionalData: utf8(context) };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return null;
  }
}
