import { randomText } from '../random';

/** Twenty lower-case letters and digits, at least one of each. */
export function partnerToken(): string {
  const token = randomText('lower-digit', 20);
  return /\d/.test(token) && /[a-z]/.test(token) ? token : partnerToken();
}
