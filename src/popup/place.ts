import type { ProviderCard, Site } from '../messages/contract';
import { matchesHost } from '../providers/hosts';
import type { CurrentTab } from './platform';

/** What the current tab is to Latchkey. */
export type Place =
  /** The browser does not tell the tab's address. */
  | { readonly kind: 'unknown' }
  /** A page of the browser, a file, an extension: nothing that Latchkey could work on. */
  | { readonly kind: 'not-web' }
  /** A host of a provider's definition. */
  | { readonly kind: 'covered'; readonly provider: ProviderCard }
  /** Any other web page, where the person can ask for Latchkey. */
  | { readonly kind: 'other'; readonly origin: string; readonly host: string; readonly enabled: boolean };

export function placeOf(
  tab: CurrentTab | null,
  providers: readonly ProviderCard[],
  sites: readonly Site[],
): Place {
  if (tab === null || tab.url === null || !URL.canParse(tab.url)) return { kind: 'unknown' };
  const { protocol, origin, host, hostname } = new URL(tab.url);
  if (protocol !== 'https:' && protocol !== 'http:') return { kind: 'not-web' };
  const enabled = sites.some((site) => site.origin === origin && site.allowed);
  const provider = providers.find(({ hosts }) => hosts.some((pattern) => matchesHost(hostname, pattern)));
  return provider !== undefined ? { kind: 'covered', provider } : { kind: 'other', origin, host, enabled };
}
