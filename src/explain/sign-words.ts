import type { Sign } from '../providers/definition';
import type { Locator } from '../providers/locator';
import { weightOf } from '../providers/signs';

/** A sign in a few of our own words, for the developer view, with how many signs it counts for where that is not one. */
export function describeSign(sign: Sign): string {
  const weight = weightOf([sign]);
  return weight === 1 ? wordsOf(sign) : `${wordsOf(sign)} (${weight} ×)`;
}

function wordsOf(sign: Sign): string {
  if ('path' in sign) return `path ${sign.path.join(', ')}`;
  if ('labels' in sign) return `${sign.atLeast} of ${sign.labels.join(', ')}`;
  return describeLocator(sign.sees);
}

/** A locator in a few of our own words. */
export function describeLocator(locator: Locator): string {
  return Object.entries(locator)
    .filter(([key]) => key !== 'why')
    .map(([key, value]) => (value === true ? key : String(value)))
    .join(' ');
}
