import type { Excluded, HostPattern, Provider } from '../../src/providers/definition';
import type { Browser } from './manifest';

/** One entry of the manifest's `content_scripts`. */
export type ContentScript = {
  readonly matches: readonly string[];
  readonly exclude_matches?: readonly string[];
  readonly js: readonly string[];
  readonly run_at: 'document_start' | 'document_idle';
  readonly all_frames: false;
};

/** The small script that looks whether a page may be a step of a journey. It reads the definitions loaded before it. */
export const glanceFile = 'content/glance.js';

/** What Firefox runs before the page's own scripts, so that they cannot look into our element. */
export const shieldFile = 'content/shield.js';

/** The guide itself. The background runs it where the small script asks for it. */
export const guideFile = 'content/guide.js';

/** What reads addresses. The background runs it before the guide, where a definition has a list of addresses. */
export const addressesFile = 'content/addresses.js';

/** What reads times. The background runs it before the guide, where a definition asks for the newest of several things. */
export const timesFile = 'content/times.js';

/** What finds a control by its corner. The background runs it before the guide, where a definition asks for one. */
export const cornersFile = 'content/corners.js';

/** What lets a person point at an element and finds it again. The background runs it where the guide asks for it. */
export const pointingFile = 'content/pointing.js';

/** What explains a page to authors of guides. Our own page runs it, and only when they ask. */
export const explainFile = 'content/explain.js';

/** The file that hands one provider's definition to the engine. */
export function providerFile(id: string): string {
  return `content/provider-${id}.js`;
}

/** Match patterns for the hosts of a provider: where its script runs, and the only hosts that the extension may touch. */
export function hostMatches({ hosts }: Pick<Provider, 'hosts'>): string[] {
  return hosts.map((host) => `https://${host}/*`);
}

/**
 * One entry per provider that has hosts of its own: its definition first, then the small script. Providers that people only
 * run on hosts of their own have no entry; the background registers them when the person enables a site. In Firefox the
 * shield comes before all of it.
 */
export function contentScripts(browser: Browser, providers: readonly Provider[]): ContentScript[] {
  return providers
    .filter((provider) => provider.hosts.length > 0)
    .flatMap((provider) => {
      const excluded = [
        ...bareDomains(provider.hosts),
        ...provider.excluded.filter(({ host }) => overlaps(host, provider.hosts)).flatMap(excludedPatterns),
      ];
      const where = {
        matches: hostMatches(provider),
        ...(excluded.length > 0 ? { exclude_matches: [...new Set(excluded)] } : {}),
      };
      const look: ContentScript = {
        ...where,
        js: [providerFile(provider.id), glanceFile],
        run_at: 'document_idle',
        all_frames: false,
      };
      const shield: ContentScript = {
        ...where,
        js: [shieldFile],
        run_at: 'document_start',
        all_frames: false,
      };
      return browser === 'firefox' ? [shield, look] : [look];
    });
}

/** A match pattern `*.example.com` also covers `example.com`, while our host pattern does not: exclude it again. */
function bareDomains(hosts: readonly HostPattern[]): string[] {
  return hosts
    .filter((host) => host.startsWith('*.'))
    .map((host) => host.slice(2))
    .filter((bare) => !hosts.includes(bare))
    .map((bare) => `https://${bare}/*`);
}

/** Whether a host that is left out is one on which the script would run otherwise. */
function overlaps(host: HostPattern, hosts: readonly HostPattern[]): boolean {
  const name = host.replace(/^\*\./, '');
  return hosts.some(
    (own) => own === host || name === own || (own.startsWith('*.') && name.endsWith(own.slice(1))),
  );
}

/**
 * A match pattern's `*` reaches over slashes, so only a whole host, an exact path and a path with a final `**` can be
 * said in one. The guide itself asks again, and knows the others and the language in front of a path.
 */
function excludedPatterns({ host, path = '/**' }: Excluded): string[] {
  const below = path.endsWith('/**') ? path.slice(0, -3) : null;
  if ((below ?? path).includes('*')) return [];
  if (below === null) return [`https://${host}${path}`];
  return below === '' ? [`https://${host}/*`] : [`https://${host}${below}`, `https://${host}${below}/*`];
}
