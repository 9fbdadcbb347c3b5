import { tiedControls } from './by-label';
import { allMentions } from './by-text';
import type { Look } from './look';
import { byMark } from './marks';
import { named } from './named';
import { PRESSABLE } from './role';
import { listByTag } from './roots';

/** With fewer elements, a page is looked at in no time. */
const LARGE = 2_000;

/** Whether so much is to be read that it should be done in several tasks. */
export function isLarge(document: Document): boolean {
  return listByTag(document, '*').length >= LARGE;
}

/**
 * Reads ahead what a look needs of a page's text and markup, a piece at a time. Where things are, what can be seen of
 * them, and every decision is left to the look itself.
 */
export function* readAhead(look: Look): Generator<void, void> {
  yield* byMark.ahead(look);
  yield* allMentions.ahead(look);
  for (const role of PRESSABLE) if (role !== 'option') yield* named.ahead(look, role);
  yield* tiedControls.ahead(look);
}
