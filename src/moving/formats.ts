import { fail, ok, type Result } from '../lib/result';
import { entriesInBitwarden, writeBitwarden } from './bitwarden';
import type { Entry, Outgoing } from './entry';
import { entriesInEnv, writeEnv } from './env';
import { entriesInKeePass, writeKeePass } from './keepass';
import { entriesInTable, writeTable, type TableFormat } from './table';

/** The files of other programs that we write. All of them are plain text. */
export type PlainFormat = TableFormat | 'env' | 'bitwarden-json' | 'keepass-xml';

/** A larger file is none that a person exported. */
export const largestFile = 5 * 1024 * 1024;
/** No token is longer. */
const longestSecret = 16_384;
/** More than any vault of ours could hold. */
export const mostEntries = 10_000;

export type ReadFailure = 'too-large' | 'encrypted' | 'not-understood';

/** Reads the file of another program, by what it looks like. Entries without a secret are left out. */
export function readPlain(text: string): Result<readonly Entry[], ReadFailure> {
  if (text.length > largestFile) return fail('too-large');
  const found = entriesOf(text);
  if (found === 'encrypted') return fail('encrypted');
  const entries = found?.filter(({ secret }) => secret.trim() !== '' && secret.length <= longestSecret) ?? [];
  if (entries.length > mostEntries) return fail('too-large');
  return entries.length > 0 ? ok(entries) : fail('not-understood');
}

export function writePlain(format: PlainFormat, tokens: readonly Outgoing[]): string {
  if (format === 'env') return writeEnv(tokens);
  if (format === 'bitwarden-json') return writeBitwarden(tokens);
  if (format === 'keepass-xml') return writeKeePass(tokens);
  return writeTable(format, tokens);
}

function entriesOf(text: string): readonly Entry[] | 'encrypted' | null {
  const start = text.slice(0, 1_000).trimStart();
  if (start.startsWith('{')) return entriesInBitwarden(text);
  if (start.startsWith('<')) return entriesInKeePass(text);
  return entriesInTable(text) ?? entriesInEnv(text);
}
