import { fail, ok, type Result } from '../lib/result';
import type { CryptoParts } from './crypto-parts';
import {
  decodeContents,
  encodeContents,
  largestRecord,
  recordSchema,
  sealContext,
  type Contents,
  type StoredRecord,
} from './record';
import { seal, unseal } from './sealing';
import type { Opener, Sealer } from './vault-lock';

/** Seals what a record contains, under its id and fingerprint. The plain bytes are wiped. */
export async function sealRecord(
  crypto: CryptoParts,
  { publicKey }: Pick<Sealer, 'publicKey'>,
  { id, fingerprint }: Pick<StoredRecord, 'id' | 'fingerprint'>,
  contents: Contents,
): Promise<Result<StoredRecord, 'too-long'>> {
  const plain = encodeContents(contents);
  const sealed = await seal(crypto, publicKey, sealContext({ id, fingerprint }), plain);
  plain.fill(0);
  const record: StoredRecord = { schema: recordSchema, id, fingerprint, sealed };
  return JSON.stringify(record).length > largestRecord ? fail('too-long') : ok(record);
}

/** Opens a record, unless the vault was locked since its key was handed out. */
export async function openRecord(
  crypto: CryptoParts,
  { isStill, privateKey, publicKey }: Opener,
  record: StoredRecord,
): Promise<Result<Contents, 'locked' | 'damaged'>> {
  if (!isStill()) return fail('locked');
  const plain = await unseal(crypto, privateKey, publicKey, sealContext(record), record.sealed);
  const contents = plain === null ? null : decodeContents(plain);
  plain?.fill(0);
  return contents === null ? fail('damaged') : ok(contents);
}
