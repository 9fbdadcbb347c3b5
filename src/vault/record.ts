import { either, listOf, object, oneOf, text, whole, yesOrNo, dictionary, type Guard } from '../lib/guard';
import { fromUtf8, utf8, type Bytes } from './bytes';
import type { Sealed } from './sealing';

/** The only schema so far. A record of a later one is counted and left alone. */
export const recordSchema = 1;
/** No record is larger than this in storage, as JSON. */
export const largestRecord = 16_384;
/** Plain texts are filled up to a multiple of this, so that the size of a record says little about its token. */
const padding = 256;

/** What a form on the page said, by field id. */
export type Details = Readonly<Record<string, string | readonly string[]>>;

/** Everything that a person would call private; it exists outside the seal only while it is worked with. */
export interface Contents {
  readonly provider: string;
  readonly kind: string;
  readonly token: string;
  readonly name: string;
  readonly note: string;
  readonly account: string;
  readonly details: Details;
  /** What the person gave for the values that a form of copying asked for, by input id. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Origin and path of the page on which it was taken; empty for a token that was pasted by hand. */
  readonly page: string;
  readonly savedAt: number;
  readonly expiresAt: number | 'never' | null;
  /** The person confirmed a value that does not look like this provider's tokens. */
  readonly unusual: boolean;
}

/** A record as it lies in storage, under `record:<id>`. */
export interface StoredRecord {
  readonly schema: typeof recordSchema;
  readonly id: string;
  /** Tells the same token again without opening it; see `fingerprint.ts`. */
  readonly fingerprint: string;
  readonly sealed: Sealed;
  /** Milliseconds since the epoch at which the person deleted it; it can be restored for a while. */
  readonly removedAt?: number;
}

const isBase64 = (most: number): Guard<string> => {
  const isText = text(most, 1);
  return (value): value is string => isText(value) && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
};

export const isStoredRecord: Guard<StoredRecord> = object(
  {
    schema: oneOf([recordSchema]),
    id: text(64, 1),
    fingerprint: isBase64(64),
    sealed: object({ key: isBase64(96), iv: isBase64(16), text: isBase64(largestRecord) }),
  },
  { removedAt: whole(0, Number.MAX_SAFE_INTEGER) },
);

const time = whole(0, Number.MAX_SAFE_INTEGER);
const contents = {
  provider: text(64),
  kind: text(64),
  token: text(largestRecord, 1),
  name: text(largestRecord),
  note: text(largestRecord),
  account: text(largestRecord),
  details: dictionary(text(64), either(text(largestRecord), listOf(text(largestRecord), 1_024)), 64),
  inputs: dictionary(text(64), text(largestRecord), 32),
  page: text(largestRecord),
  savedAt: time,
  expiresAt: either(time, oneOf(['never', null])),
  unusual: yesOrNo,
};
const isContents: Guard<Contents> = object(contents);
/** The contents of a record with the id that it had, as a backup carries them. */
export const isMoved: Guard<Contents & { readonly id: string }> = object({ ...contents, id: text(64, 1) });

/** What is authenticated along with a record's seal: a record cannot be renamed, mixed with another or down-graded. */
export function sealContext(record: Pick<StoredRecord, 'id' | 'fingerprint'>): string {
  return JSON.stringify(['latchkey record', recordSchema, record.id, record.fingerprint]);
}

export function encodeContents(contents: Contents): Bytes {
  const json = utf8(JSON.stringify(contents));
  const filled = new Uint8Array(Math.ceil(json.length / padding) * padding).fill(0x20);
  filled.set(json);
  json.fill(0);
  return filled;
}

/** What was sealed; null where it is not what this version writes. */
export function decodeContents(bytes: Bytes): Contents | null {
  try {
    const value: unknown = JSON.parse(fromUtf8(bytes));
    return isContents(value) ? value : null;
  } catch {
    return null;
  }
}
