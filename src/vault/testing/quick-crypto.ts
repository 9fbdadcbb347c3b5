import type { CryptoParts } from '../crypto-parts';

/**
 * The real cryptography with a thousandth of the rounds of PBKDF2, so that tests about something else are quick. What
 * is stored still names, and authenticates, the full number.
 */
export const quickCrypto: CryptoParts = {
  getRandomValues: (array) => crypto.getRandomValues(array),
  subtle: new Proxy(crypto.subtle, {
    get(subtle, name) {
      const member: unknown = Reflect.get(subtle, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => Reflect.apply(member, subtle, given.map(withFewRounds));
    },
  }),
};

function withFewRounds(given: unknown): unknown {
  const isPbkdf2 =
    typeof given === 'object' &&
    given !== null &&
    'iterations' in given &&
    typeof given.iterations === 'number';
  return isPbkdf2 ? { ...given, iterations: Math.ceil(Number(given.iterations) / 1_000) } : given;
}
