import type { Locator } from '../providers/locator';
import type { Look } from '../recognition/look';
import { readTokenPlaces } from './token-places';

/** Where a kind of token is shown, for locators and signs that ask for it. */
export function tokenElements(
  wanted: Extract<Locator, { by: 'token' }>,
  at: Look,
  surface: Element | null,
): readonly Element[] {
  const kind = at.provider.tokens.find(({ id }) => id === wanted.kind);
  if (!kind) return [];
  const reading = readTokenPlaces(at, surface ?? at.document.documentElement, kind);
  switch (reading.kind) {
    case 'one':
      return [reading.place.element];
    case 'several':
      return reading.elements;
    case 'masked':
      return wanted.inFull ? [] : [reading.element];
    case 'not-a-token':
    case 'none':
      return [];
  }
}
