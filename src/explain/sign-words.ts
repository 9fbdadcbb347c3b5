import type { Sign } from '../providers/definition';
import type { Locator } from '../providers/locator';

/** A sign in a few of our own words, for the developer view. */
export function describeSign(sign: Sign): string {
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
