import type { Provider } from '../providers/definition';
import { matchesHost, matchesPath } from '../providers/hosts';
import type { Look } from './look';
import { attribute } from '../lib/tree';
import { isHtml } from './kinds';

/** Whether an address is that of a part of the provider's hosts which is no dashboard. */
export function isExcluded({ excluded }: Provider, address: URL | null): boolean {
  return excluded.some(
    ({ host, path }) =>
      address && matchesHost(address.hostname, host) && matchesPath(address.pathname, path ?? '/**'),
  );
}

/** Whether a link leaves the dashboard: to the documentation, to somebody else, to a mail program. */
export function leadsElsewhere(element: Element, { provider, url }: Look): boolean {
  if (!isHtml(element, 'a') || /^(?:$|#)/.test(attribute(element, 'href'))) return false;
  const target = URL.parse(element.href);
  if (!target || target.protocol === 'javascript:') return false;
  if (!/^https?:$/.test(target.protocol)) return true;
  if (isExcluded(provider, target)) return true;
  const hosts = [url.hostname, ...provider.hosts];
  return !hosts.some((host) => matchesHost(target.hostname, host));
}
