import type { ControlKind, Locator } from '../providers/locator';
import { isAside } from './areas';
import { nearestByPlace } from './beside';
import { bestHit, candidateOf, mentionsOf } from './by-text';
import type { Candidate } from './candidate';
import { CONTROLS, controlsOf, directTexts, isControl, shownFor } from './controls';
import type { Look } from './look';
import { mayHaveName } from './named';
import { contentText } from './name';
import { inPieces } from './per-look';
import { piecewise } from './pieces';
import { isPressable, roleOf } from './role';
import {
  closest,
  contains,
  firstElementOf,
  hasAttribute,
  parentOf,
  queryAll,
  queryWithin,
  rawText,
} from '../lib/tree';
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
  // A footer's form for news says "Email" in its field, too.
  const isMeant = ({ element }: Candidate): boolean => look.hidden(element) === null && !isAside(element);
  return tied.some(isMeant) ? tied : [...placed(locator, look, surface), ...tied];
}

const MOST_MENTIONS = 24;

interface Tied {
  readonly control: Element;
  readonly kind: 2 | 3;
}

/** The controls that carry a word themselves, by word. */
export const tiedControls = inPieces(function* (look): Generator<void, ReadonlyMap<string, readonly Tied[]>> {
  const byWord = new Map<string, Tied[]>();
  yield* piecewise(controlsOf(look), (control) => {
    const named = new Set(mayHaveName(control, look) ? look.hits(control).map(({ word }) => word) : []);
    for (const word of new Set([...named, ...directHits(control, look).map((hit) => hit.word)])) {
      const tied: Tied = { control, kind: named.has(word) ? 3 : 2 };
      const known = byWord.get(word);
      if (known) known.push(tied);
      else byWord.set(word, [tied]);
    }
  });
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
  // A component may name its field in general words beside the page's own label.
  const labels = look.labels.get(control) ?? [];
  const texts = [...directTexts(control), ...labels.map((label) => contentText(label, 'exposed', control))];
  return texts.flatMap((text) => look.match(text));
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
    const nearest = nearestByPlace(text, (group) =>
      controlsIn(group, kind, label, look).filter((control) => !isLabelledApart(control, text, look)),
    );
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

/** Whether a control stands with another label: then it is not the one of a label whose own control is no field. */
function isLabelledApart(control: Element, text: Element, look: Look): boolean {
  const shared = closest(control, (at) => contains(at, text));
  const apart = closest(control, (at) => parentOf(at) === shared);
  // Text around the control is the control's own.
  if (!apart || shared === text) return false;
  return queryAll(apart, '*').some(
    (at) =>
      firstElementOf(at) === null &&
      look.hidden(at) === null &&
      !closest(at, (around) => isPressable(roleOf(around))) &&
      look.match(rawText(at)).length > 0,
  );
}

/** A control that its page calls something else is not the one, however near it stands. A placeholder is no name. */
function hasOtherLabel(control: Element, word: string, look: Look): boolean {
  const isNamed =
    look.labels.has(control) ||
    hasAttribute(control, 'aria-label') ||
    hasAttribute(control, 'aria-labelledby');
  return isNamed && look.name(control) !== '' && bestHit(look.hits(control), word, look) === null;
}
