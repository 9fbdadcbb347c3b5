import { addSections, duplicate, mention } from './additions';
import { intoDialog, intoFrame, intoShadow } from './moves';
import { renameClasses, renameIds } from './names';
import type { Change } from './scene';
import { reorder, swapTags, unwrap, wrap } from './structure';
import { icons, synonyms, translate } from './wording';

/** All ways of changing a page, by the names under which the results are listed. */
export const changes = [
  ['classes renamed', renameClasses],
  ['ids and hooks renamed', renameIds],
  ['wrappers added', wrap],
  ['wrappers removed', unwrap],
  ['order changed', reorder],
  ['tags swapped', swapTags],
  ['synonyms', synonyms],
  ['another language', translate],
  ['icons for words', icons],
  ['new sections', addSections],
  ['duplicates', duplicate],
  ['mentioned in a text', mention],
  ['into a dialog', intoDialog],
  ['into a frame', intoFrame],
  ['into a shadow root', intoShadow],
] as const satisfies readonly (readonly [string, Change])[];

export type ChangeName = (typeof changes)[number][0];
