import { randomInt } from 'node:crypto';

const ALPHABETS = {
  digit: '0123456789',
  hex: '0123456789abcdef',
  'lower-digit': 'abcdefghijklmnopqrstuvwxyz0123456789',
  alphanumeric: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
} as const;

/** Random text, so that no token is ever written down in the project. */
export function randomText(alphabet: keyof typeof ALPHABETS, length: number): string {
  const letters = ALPHABETS[alphabet];
  return Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');
}
