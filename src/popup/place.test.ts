import { expect, test } from 'vitest';
import { harbor, lamp, orchard } from '../ui/testing/fake-providers';
import { placeOf } from './place';

const providers = [orchard, harbor, lamp];
const at = (url: string | null, sites: Parameters<typeof placeOf>[2] = []) =>
  placeOf({ id: 1, url }, providers, sites);

test('no tab and no address are the same: unknown', () => {
  expect(placeOf(null, providers, [])).toEqual({ kind: 'unknown' });
  expect(at(null)).toEqual({ kind: 'unknown' });
  expect(at('')).toEqual({ kind: 'unknown' });
});

test('a site counts as enabled only by its exact origin, and only while the permission stands', () => {
  const site = (origin: string, allowed = true) => [{ origin, addedAt: 0, allowed }];
  const url = 'http://10.0.0.7:8080/x';
  expect(at(url, site('http://10.0.0.7:8080'))).toMatchObject({ kind: 'other', enabled: true });
  expect(at(url, site('http://10.0.0.7'))).toMatchObject({ enabled: false });
  expect(at(url, site('https://10.0.0.7:8080'))).toMatchObject({ enabled: false });
  expect(at(url, site('http://10.0.0.7:8080', false))).toMatchObject({ enabled: false });
});

test.each([
  'https://orchard.example.evil.example/',
  'https://evilorchard.example/',
  'https://harbor.example/',
])('%s only looks like a covered host', (url) => {
  expect(at(url)).toMatchObject({ kind: 'other', enabled: false });
});
