import { browser } from './browser';

/** Whether this is Firefox, whose match patterns know no ports. Found out by what only Firefox offers. */
export function isFirefox(): boolean {
  const runtime: object = browser.runtime;
  return 'getBrowserInfo' in runtime;
}

/**
 * The match pattern that covers one origin: for asking its permission and for registering the content script. In Firefox
 * a pattern cannot carry a port (one that does never matches), so there it covers every port of the host and the
 * background checks the exact origin of each message.
 */
export function sitePattern(origin: string, knowsPorts = !isFirefox()): string {
  const url = new URL(origin);
  // `URL` takes a star for a host name, and a match pattern takes it for every host.
  if (url.host.includes('*')) throw new Error('A site is one host.');
  return knowsPorts ? `${url.protocol}//${url.host}/*` : `${url.protocol}//${url.hostname}/*`;
}
