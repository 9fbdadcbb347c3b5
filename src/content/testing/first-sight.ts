import { allExtras } from '../../recognition/extras';
import type { SightOptions } from '../sight';

/** The document of a test, at this address, as a visit looks at it that has just begun. */
export function firstSight(address: string): SightOptions {
  return {
    document,
    url: new URL(address),
    form: {},
    now: 0,
    pointed: () => null,
    addresses: null,
    extras: allExtras,
  };
}
