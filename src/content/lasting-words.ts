import type { ReadMessage } from './sentences';

/**
 * Reads words so that they last: a script whose extension was updated or removed can read no more of them, and still has
 * to say so. What was read once is kept, and what is `needed` then is read at once.
 */
export function lastingWords(read: ReadMessage, needed: readonly string[]): ReadMessage {
  const known = new Map<string, string>();
  const lasting: ReadMessage = (...asked) => {
    const key = asked.join('\n');
    try {
      known.set(key, read(...asked));
    } catch {
      // The browser has taken its interface away from us.
    }
    return known.get(key) ?? '';
  };
  for (const name of needed) lasting(name);
  return lasting;
}
