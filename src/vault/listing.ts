import { fail, ok, type Result } from '../lib/result';
import type { CryptoParts } from './crypto-parts';
import type { Contents, StoredRecord } from './record';
import { openRecord } from './record-seal';
import { supersededBy } from './superseded';
import type { Opener } from './vault-lock';

/** So many records are opened at a time; before each of them the lock is looked at. */
const batch = 64;

export interface Listed extends Contents {
  readonly id: string;
  readonly superseded: boolean;
}
export interface OpenedRecords {
  readonly tokens: readonly Listed[];
  /** Ids of the records that are there and cannot be opened. */
  readonly damaged: readonly string[];
}

/** Opens all records, or none when the vault locks meanwhile. */
export async function openAll(
  crypto: CryptoParts,
  opener: Opener,
  records: readonly StoredRecord[],
  replaces: (provider: string, kind: string) => boolean,
): Promise<Result<OpenedRecords, 'locked'>> {
  const tokens: (Contents & { readonly id: string })[] = [];
  const damaged: string[] = [];
  for (let at = 0; at < records.length; at += batch) {
    const opened = await Promise.all(
      records.slice(at, at + batch).map(async (record) => ({
        id: record.id,
        contents: await openRecord(crypto, opener, record),
      })),
    );
    for (const { id, contents } of opened) {
      if (contents.ok) tokens.push({ ...contents.value, id });
      else if (contents.error === 'locked') return fail('locked');
      else damaged.push(id);
    }
  }
  const superseded = supersededBy(tokens, replaces);
  return ok({
    tokens: tokens.map((token) => ({ ...token, superseded: superseded.has(token.id) })),
    damaged,
  });
}
