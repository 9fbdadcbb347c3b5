import { expect, test } from 'vitest';
import { sitePattern } from './site-pattern';

test.each([
  ['https://cloud.example', 'https://cloud.example/*', 'https://cloud.example/*'],
  ['http://10.0.0.7:8443', 'http://10.0.0.7:8443/*', 'http://10.0.0.7/*'],
  ['http://[::1]:81', 'http://[::1]:81/*', 'http://[::1]/*'],
])('%s is covered by one pattern', (origin, withPorts, withoutPorts) => {
  expect(sitePattern(origin, true)).toBe(withPorts);
  expect(sitePattern(origin, false)).toBe(withoutPorts);
});

test('a star is no host', () => {
  for (const origin of ['https://*', 'https://*.example']) {
    expect(() => sitePattern(origin, true)).toThrow();
  }
});
