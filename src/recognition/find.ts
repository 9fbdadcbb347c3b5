import type { Locator } from '../providers/locator';
import { cellCandidates } from './by-cell';
import { choicesCandidates } from './by-choices';
import { labelCandidates } from './by-label';
import { roleCandidates } from './by-role';
import { textElements } from './by-text';
import { certain, type Candidate } from './candidate';
import type { Look } from './look';
import { isPressable, roleOf } from './role';
import { closest, queryAll } from '../lib/tree';

/** The candidates of one locator, good and bad; which of them win is decided elsewhere. */
export function findCandidates(locator: Locator, look: Look, within: Element | null): readonly Candidate[] {
  // What stands behind a dialog is never inside the surface, which is the dialog.
  const surface = 'within' in locator && locator.within === 'behind' ? null : within;
  switch (locator.by) {
    case 'role':
      return roleCandidates(locator, look, surface);
    case 'label':
      return labelCandidates(locator, look, surface);
    case 'choices':
      return choicesCandidates(locator, look, surface);
    case 'cell':
      return cellCandidates(locator, look, surface);
    case 'corner':
      return look.options.extras?.corners?.(locator, look) ?? [];
    case 'text':
      return textCandidates(locator, look, surface);
    case 'token':
      return (look.options.token?.(locator, look, surface) ?? []).map(certain);
    case 'css':
      return look.roots.flatMap((root) => queryAll(root, locator.selector)).map(certain);
  }
}

/** In the content, the words of a control say where it leads, not where the person is. */
function textCandidates(
  { text, within }: Extract<Locator, { by: 'text' }>,
  look: Look,
  surface: Element | null,
): readonly Candidate[] {
  const found = textElements(look, text, surface);
  if (within !== 'main') return found;
  return found.filter(({ element }) => closest(element, (at) => isPressable(roleOf(at))) === null);
}
