import { matchesPath } from '../providers/hosts';

/**
 * Whether an address has one of the paths, in its path or behind its `#`. `anyBase` lets a product that people host
 * themselves stand below any path.
 */
export function pathFits(patterns: readonly string[], url: URL, anyBase: boolean): boolean {
  const [route = ''] = url.hash.replace(/^#!?/, '').split(/[?#]/, 1);
  const paths = route.startsWith('/') ? [url.pathname, route] : [url.pathname];
  const ways = anyBase ? paths.flatMap(endsOf) : paths;
  return patterns.some((pattern) => ways.some((way) => matchesPath(way, pattern)));
}

/** The path, and what is left when its first segments are taken off. The bare root fits no pattern by itself. */
function endsOf(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return [path, ...segments.map((_, start) => `/${segments.slice(start).join('/')}`)];
}
