import type { Provider } from '../definition';
import { isHome, matchesHost, matchesPath } from '../hosts';
import { quote, type Report } from './form';

/** Endings under which everybody can register a name, so that `*.` before one would be half the web. */
const SHARED_ENDING =
  /^(?:ac|co|com|edu|gov|net|or|org|github|gitlab|pages|web|vercel|netlify|herokuapp)\.[a-z]{2,3}$/;

type Home = Pick<Provider, 'hosts' | 'excluded'>;

/** Hosts, links and examples have to be the provider's own. */
export function checkAddresses(provider: Provider, report: Report): void {
  if (provider.hosts.length === 0 && !provider.ownHost)
    report('hosts', 'Write at least one host, or set "ownHost" where people run it on hosts of their own.');
  [...provider.hosts, ...provider.excluded.map(({ host }) => host)].forEach((host) => {
    const parent = host.replace(/^\*\./, '');
    if (SHARED_ENDING.test(parent) || (host !== parent && !parent.includes('.')))
      report('hosts', `${quote(host)} covers more than one provider. Write its own domain.`);
  });
  provider.excluded.forEach(({ host }, at) => {
    const isSameDomain = provider.hosts.some((own) => domainOf(own) === domainOf(host));
    if (!isSameDomain && !host.includes(provider.id))
      report(
        `excluded[${at}]`,
        `${quote(host)} is neither below a domain of "hosts" nor named after the provider. Take it out.`,
      );
  });
  provider.paths?.forEach(({ host }, at) => {
    if (!provider.hosts.includes(host)) report(`paths[${at}]`, `${quote(host)} is not one of "hosts".`);
  });
  for (const [name, link] of Object.entries(provider.links)) {
    if (typeof link === 'string' && !isOwn(link, provider))
      report(
        `links.${name}`,
        `${quote(link)} leads away from the provider. Link to its own hosts, or list the documentation's host under "excluded".`,
      );
  }
  provider.pages.forEach((page, at) => {
    page.examples.forEach((example, index) => {
      const where = `pages[${at}].examples[${index}]`;
      if (!URL.canParse(example) || !isHome(provider, new URL(example)))
        return report(where, `${quote(example)} is not covered by "hosts" and "excluded".`);
      const { pathname } = new URL(example);
      for (const sign of page.never ?? [])
        if ('path' in sign && sign.path.some((path) => matchesPath(pathname, path)))
          report(where, `${quote(example)} has a path that is listed under "never".`);
    });
  });
}

/** Whether an address is the provider's: on one of its hosts, or on one that is listed as theirs and not the dashboard. */
export function isOwn(address: string, provider: Home): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol === 'mailto:') return isOwnMail(url.pathname, provider);
  return isPlain(url) && isOwnHost(url.hostname, provider);
}

export function isOwnHost(host: string, provider: Home): boolean {
  return hostsOf(provider).some((pattern) => matchesHost(host, pattern));
}

/** Where a token may be sent: not to a documentation's host elsewhere, however rightly it is listed. */
export function mayReceive(address: string, provider: Home): boolean {
  if (!isOwn(address, provider)) return false;
  const domain = domainOf(new URL(address).hostname);
  return provider.hosts.some((host) => domainOf(host) === domain);
}

/** A mail domain may also be the parent of a host: `example.com` for `app.example.com`. */
function isOwnMail(mail: string, provider: Home): boolean {
  const domain = /^[A-Za-z0-9._+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/.exec(mail)?.[1];
  return domain !== undefined && provider.hosts.some((host) => domainOf(host) === domainOf(domain));
}

function isPlain(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
}

function hostsOf(provider: Home): readonly string[] {
  return [...provider.hosts, ...provider.excluded.map(({ host }) => host)];
}

/** The part of a host name that somebody registered: `example.com`, `example.co.uk`. */
function domainOf(host: string): string {
  const labels = host.replace(/^\*\./, '').split('.');
  return labels.slice(SHARED_ENDING.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}
