import type { Locator } from '../providers/locator';
import { bestHit, candidateOf, mentionsOf } from './by-text';
import type { Candidate } from './candidate';
import { controlsOf, directTexts, isControl, shownFor } from './controls';
import type { Look } from './look';
import { mayHaveName } from './named';
import { nearestByPlace } from './beside';
import { isPressable, roleOf } from './role';
import { closest, contains, hasAttribute } from './tree';
import type { Hit } from './words';

type ByLabel = Pick<Extract<Locator, { by: 'label' }>, 'label' | 'control'>;

/**
 * Controls with this label: tied to it by markup first, then by placeholder and the attributes of components,
 * and only when none is there, by the text beside or above them.
 */
export function labelCandidates(locator: ByLabel, look: Look, surface: Element | null): readonly Candidate[] {
  const controls = controlsOf(look).filter(
    (control) => isControl(control, locator.control) && (!surface || contains(surface, control)),
  );
  const tied = controls.flatMap((control) => {
    const named = mayHaveName(control, look) ? bestHit(look.hits(control), locator.label, look) : null;
    if (named) return shown(control, named, 3, look);
    const hits = directTexts(control).flatMap((text) =>
      look.lexicon.maybe.test(text) ? look.lexicon.match(text) : [],
    );
    const direct = bestHit(hits, locator.label, look);
    return direct ? shown(control, direct, 2, look) : [];
  });
  return tied.some(({ element }) => look.hidden(element) === null)
    ? tied
    : placed(locator, look, surface, controls);
}

function shown(control: Element, hit: Hit, kind: 2 | 3, look: Look): readonly Candidate[] {
  const element = shownFor(control, look);
  return [candidateOf(element ?? control, hit, kind, look)];
}

/** Labels that nothing ties to their control: the nearest control in the label's row, cell or group. */
function placed(
  locator: ByLabel,
  look: Look,
  surface: Element | null,
  controls: readonly Element[],
): readonly Candidate[] {
  const able = controls.flatMap((control) => {
    const element = shownFor(control, look);
    return element && !hasOtherLabel(control, locator.label, look) ? [{ control, element }] : [];
  });
  return mentionsOf(look).flatMap(({ element: text, hit }) => {
    if (hit.word !== locator.label || look.hidden(text) !== null) return [];
    if (surface && !contains(surface, text)) return [];
    // The text of a button or a link is no label.
    if (closest(text, (at) => isPressable(roleOf(at)))) return [];
    const nearest = nearestByPlace(
      text,
      able.map(({ element }) => element),
    );
    return nearest ? [candidateOf(nearest, hit, 1, look)] : [];
  });
}

/** A control that its page calls something else is not the one, however near it stands. A placeholder is no name. */
function hasOtherLabel(control: Element, word: string, look: Look): boolean {
  const isNamed =
    look.labels.has(control) ||
    hasAttribute(control, 'aria-label') ||
    hasAttribute(control, 'aria-labelledby');
  return isNamed && look.name(control) !== '' && bestHit(look.hits(control), word, look) === null;
}
