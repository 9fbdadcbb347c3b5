/** Tokens that never end are issued with an expiry in the year 9999. */
const YEAR_9999 = Date.UTC(9999, 0, 1);
/** Whole seconds stay below this for thousands of years, so a larger number counts milliseconds. */
const LEAST_MILLISECONDS = 1e12;
const LONGEST_PAYLOAD = 8192;

/**
 * When a JSON Web Token ends, in milliseconds since the epoch. Nothing else of its content is looked at or returned:
 * the issuer, for one, can be a person's login. Null where the token does not say.
 */
export function jwtExpiry(token: string): number | 'never' | null {
  const [, payload, signature] = token.split('.', 3);
  if (payload === undefined || signature === undefined || payload.length > LONGEST_PAYLOAD) return null;
  const exp = expOf(payload);
  if (typeof exp !== 'number' || !Number.isFinite(exp) || exp <= 0) return null;
  const ends = exp >= LEAST_MILLISECONDS ? exp : exp * 1000;
  return ends >= YEAR_9999 ? 'never' : Math.trunc(ends);
}

function expOf(payload: string): unknown {
  try {
    // Claims that hold other letters than ASCII come out garbled, which does not matter for a number.
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    return typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : null;
  } catch {
    return null;
  }
}
