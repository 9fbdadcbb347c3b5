import type { HostPattern, Provider } from './definition';

/** What of a definition says where it is at home. */
export type Home = Pick<Provider, 'hosts' | 'excluded' | 'paths'>;

/** The same host, letter by letter, or any sub-domain of it where the pattern begins with `*.`. Never a mere ending. */
export function matchesHost(host: string, pattern: HostPattern): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  const parent = pattern.slice(1);
  return host.length > parent.length && host.endsWith(parent) && !host.startsWith('.');
}

/**
 * Whether a page at this address belongs to the provider's dashboard. Only plain HTTPS addresses do: no user name, no
 * port of its own, no part of the hosts that the definition leaves out.
 */
export function isHome(provider: Home, url: URL): boolean {
  if (url.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false;
  const host = url.hostname;
  if (!provider.hosts.some((pattern) => matchesHost(host, pattern))) return false;
  if (
    provider.excluded.some(
      (part) => matchesHost(host, part.host) && matchesPath(url.pathname, part.path ?? '/**'),
    )
  )
    return false;
  const limits = (provider.paths ?? []).filter((part) => matchesHost(host, part.host));
  return limits.length === 0 || limits.some((part) => matchesPath(url.pathname, part.path));
}

/** A language or a language and country, as many sites put it first in a path: `en`, `en-US`, `zh_hant`. */
const LOCALE = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}))?$/;

/**
 * Whether a path fits a pattern such as `/register`, `/appstore/developers/*` or `/apis/**`. `*` is one segment, a final
 * `**` the rest, also none. Case, doubled and final slashes do not matter, nor does a language in front.
 */
export function matchesPath(pathname: string, pattern: string): boolean {
  const wanted = segments(pattern);
  const given = segments(pathname);
  const withoutLocale = given[0] !== undefined && LOCALE.test(given[0]) ? given.slice(1) : given;
  return fits(wanted, given) || fits(wanted, withoutLocale);
}

function fits(wanted: readonly string[], given: readonly string[]): boolean {
  const isOpen = wanted.at(-1) === '**';
  const fixed = isOpen ? wanted.slice(0, -1) : wanted;
  if (isOpen ? given.length < fixed.length : given.length !== fixed.length) return false;
  return fixed.every((segment, at) => segment === '*' || segment === given[at]);
}

function segments(path: string): string[] {
  return decoded(path)
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
