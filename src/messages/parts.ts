import type { FormDetails } from './contract';
import { dictionary, either, listOf, pattern, text, type Guard } from '../lib/guard';

/** An id that our own data uses: of a provider, a kind of token, a page, a step, a field. */
export const name = pattern(64, /^[a-z][a-z0-9_-]*$/i);

/** What a journey remembers of a step, e.g. `said:save-token`. */
export const mark = pattern(80, /^[a-z]+:[a-z][a-z0-9_-]*$/i);

/** An id that was made once for a candidate or a token. */
export const once = pattern(64, /^[a-z0-9-]{16,64}$/i);

/** No token is longer; a record must fit into 16 KiB as a whole. */
export const token = text(16_384);

/** A name or a note of the person's own. */
export const label = text(200);
export const note = text(4_000);
export const passphrase = text(1_024);
/** A file of a person's own; larger ones are refused before they are sent. */
export const file = text(12 * 1024 * 1024);

/** What a form said. The lengths are generous for a form and far too small to fill a storage. */
export const details: Guard<FormDetails> = dictionary(name, either(text(2_048), listOf(text(256), 256)), 32);

/**
 * An origin exactly as the browser writes it, of the two schemes that Latchkey works on. A star is a valid host name to
 * `URL` and every host to a match pattern, so it is refused.
 */
export const origin: Guard<string> = (value): value is string => {
  if (typeof value !== 'string' || value.length > 300 || value.includes('*') || !URL.canParse(value))
    return false;
  const url = new URL(value);
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === value;
};
