import type { PracticeSites } from './journey';

/** Command-line switches that lead every host name in Chromium, with any port, to the practice server. */
export function chromiumArguments(sites: PracticeSites): string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${sites.httpsPort}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    '--ignore-certificate-errors',
  ];
}

/** Preferences that do the same in Firefox, which cannot map ports: the server is its proxy. Accept its certificate as well. */
export function firefoxPreferences(sites: PracticeSites): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': sites.httpPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': sites.httpPort,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  };
}
