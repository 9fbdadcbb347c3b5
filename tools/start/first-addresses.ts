import { providersForUrl } from '../../src/providers/registry';
import type { Journey } from '../../test/sites/journey';

export interface FirstAddress {
  readonly provider: string;
  readonly url: string;
  /** False on a host of one's own, where Latchkey begins only once the person asks for it. */
  readonly isHome: boolean;
}

/** Where the first journey of each of these providers begins: the plain one, in its first language. */
export function firstAddresses(
  journeys: readonly Pick<Journey, 'provider' | 'url'>[],
  ids: readonly string[],
): readonly FirstAddress[] {
  return ids.flatMap((id) => {
    const url = journeys.find(({ provider }) => provider === id)?.url;
    return url === undefined ? [] : [{ provider: id, url, isHome: providersForUrl(new URL(url)).length > 0 }];
  });
}
