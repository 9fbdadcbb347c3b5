import { matchesHost, matchesPath } from '../providers/hosts';
import type { Look } from './look';
import { attribute } from './tree';

/** Whether a link leaves the dashboard: to the documentation, to somebody else, to a mail program. */
export function leadsElsewhere(element: Element, { provider, url }: Look): boolean {
  if (!(element instanceof HTMLAnchorElement) || /^(?:$|#)/.test(attribute(element, 'href'))) return false;
  const target = URL.parse(element.href);
  if (!target || target.protocol === 'javascript:') return false;
  if (!/^https?:$/.test(target.protocol)) return true;
  const isExcluded = provider.excluded.some(
    ({ host, path }) => matchesHost(target.hostname, host) && matchesPath(target.pathname, path ?? '/**'),
  );
  if (isExcluded) return true;
  const hosts = [url.hostname, ...provider.hosts];
  return !hosts.some((host) => matchesHost(target.hostname, host));
}
