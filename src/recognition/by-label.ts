import type { ControlKind, Locator } from '../providers/locator';
import { nearestByPlace } from './beside';
import { bestHit, candidateOf, mentionsOf } from './by-text';
import type { Candidate } from './candidate';
import { CONTROLS, controlsOf, directTexts, isControl, shownFor } from './controls';
import type { Look } from './look';
import { mayHaveName } from './named';
import { perLook } from './per-look';
import { isPressable, roleOf } from './role';
import { closest, contains, hasAttribute, queryWithin } from './tree';
import type { Hit } from './words';

type ByLabel = Pick<Extract<Locator, { by: 'label' }>, 'label' | 'control'>;

/**
 * Controls with this label: tied to it by markup first, then by placeholder and the attributes of components,
 * and only when none is there, by the text beside or above them.
 */
export function labelCandidates(locator: ByLabel, look: Look, surface: Element | null): readonly Candidate[] {
  const { label, control: kind } = locator;
  const tied = (tiedControls(look).get(label) ?? []).flatMap(({ control, kind: how }) => {
    if (!isControl(control, kind) || (surface && !contains(surface, control))) return [];
    const hit = bestHit(how === 3 ? look.hits(control) : directHits(control, look), label, look);
    return hit ? [candidateOf(shownFor(control, look) ?? control, hit, how, look)] : [];
  });
  return tied.some(({ element }) => look.hidden(element) === null) ? tied : placed(locator, look, surface);
}

const MOST_MENTIONS = 24;

interface Tied {
  readonly control: Element;
  readonly kind: 2 | 3;
}

/** The controls that carry a word themselves, by word. */
const tiedControls = perLook((look) => {
  const byWord = new Map<string, Tied[]>();
  for (const control of controlsOf(look)) {
    const named = new Set(mayHaveName(control, look) ? look.hits(control).map(({ word }) => word) : []);
    for (const word of new Set([...named, ...directHits(control, look).map((hit) => hit.word)])) {
      const tied: Tied = { control, kind: named.has(word) ? 3 : 2 };
      const known = byWord.get(word);
      if (known) known.push(tied);
      else byWord.set(word, [tied]);
    }
  }
  return byWord;
});

/** Whether a word in one language is the label of a control, by markup. */
export function labelsControl(look: Look, word: string, language: string, surface: Element | null): boolean {
  return (tiedControls(look).get(word) ?? []).some(
    ({ control }) =>
      (!surface || contains(surface, control)) &&
      [...look.hits(control), ...directHits(control, look)].some(
        (hit) => hit.word === word && hit.language === language,
      ) &&
      shownFor(control, look) !== null,
  );
}

function directHits(control: Element, look: Look): readonly Hit[] {
  return directTexts(control).flatMap((text) => look.match(text));
}

/** Labels that nothing ties to their control: the nearest control in the label's row, cell or group. */
function placed(
  { label, control: kind }: ByLabel,
  look: Look,
  surface: Element | null,
): readonly Candidate[] {
  const mentions = mentionsOf(look, label);
  // A word that stands everywhere labels nothing by its place.
  if (mentions.length > MOST_MENTIONS) return [];
  return mentions.flatMap(({ element: text, hit }) => {
    if ((surface && !contains(surface, text)) || look.hidden(text) !== null) return [];
    // The text of a button or a link is no label.
    if (closest(text, (at) => isPressable(roleOf(at)))) return [];
    const nearest = nearestByPlace(text, (group) => controlsIn(group, kind, label, look));
    return nearest ? [candidateOf(nearest, hit, 1, look)] : [];
  });
}

function controlsIn(group: Element, kind: ControlKind, label: string, look: Look): readonly Element[] {
  return queryWithin(group, CONTROLS, look.roots).flatMap((control) => {
    if (!isControl(control, kind) || hasOtherLabel(control, label, look)) return [];
    const shown = shownFor(control, look);
    return shown ? [shown] : [];
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
