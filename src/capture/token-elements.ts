import type { Locator } from '../providers/locator';
import type { TokenKind } from '../providers/token';
import type { Counts, Look } from '../recognition/look';
import { isPressable, roleOf } from '../recognition/role';
import { belongsToAnother } from './other-values';
import { readTokenPlaces } from './token-places';

/** Where a kind of token is shown, for locators and signs that ask for it. */
export function tokenElements(
  wanted: Extract<Locator, { by: 'token' }>,
  at: Look,
  surface: Element | null,
): readonly Element[] {
  const kind = kindOf(at, wanted.kind);
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

/** Where a token is to be taken, a button that copies something else does not count. */
export function mayCopy(at: Look, surface: Element | null, token: string | undefined): Counts {
  const kind = kindOf(at, token);
  const isOther = kind && belongsToAnother(at, surface ?? at.document.documentElement, kind);
  return (element) => !isOther || !isPressable(roleOf(element)) || !isOther(element);
}

function kindOf({ provider }: Look, wanted: string | undefined): TokenKind | undefined {
  return provider.tokens.find(({ id }) => id === wanted);
}
