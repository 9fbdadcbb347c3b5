import type { Sign } from './definition';

/** How many signs these are worth together. */
export function weightOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, sign) => sum + (sign.counts ?? ('labels' in sign ? 2 : 1)), 0);
}
