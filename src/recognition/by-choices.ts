import type { Locator } from '../providers/locator';
import { textElements } from './by-text';
import { certain, type Candidate } from './candidate';
import { CONTROLS, controlsOf, isControl, shownFor } from './controls';
import { drawnNear } from './drawn-choices';
import type { Look } from './look';
import { contentText } from './name';
import { roleOf } from './role';
import { normalise } from './text';
import { closest, closestMatch, contains, holdsAny, isElement, parentOf, rawText, tagOf } from '../lib/tree';
import { isBoxless } from './visible';
import type { Wanted } from './words';

/** Where the words of a choice that nothing labels end. */
const NEXT = `br,${CONTROLS}`;

/** Two of the bits with which the browser tells how two nodes stand to each other. */
const DISCONNECTED = 1;
const PRECEDING = 2;

type ByChoices = Extract<Locator, { by: 'choices' }>;

/** The group that holds the choices with these labels, or the choices under this heading. */
export function choicesCandidates(
  locator: ByChoices,
  look: Look,
  surface: Element | null,
): readonly Candidate[] {
  const choices = controlsOf(look).filter((control) => {
    const shown = isControl(control, 'choice') && (!surface || contains(surface, control));
    return shown && shownFor(control, look) !== null;
  });
  const labelled = locator.labels ? byLabels(locator.labels, choices, look) : [];
  if (labelled.length > 0) return labelled.map(certain);
  return locator.heading === undefined
    ? []
    : underHeading(locator.heading, choices, look, surface).map(certain);
}

/** Groups in which every label (of more than three, half of them) names a choice, in one language. */
function byLabels(labels: readonly string[], choices: readonly Element[], look: Look): readonly Element[] {
  const needed = labels.length > 3 ? Math.ceil(labels.length / 2) : labels.length;
  const groups = new Set<Element>();
  for (const language of look.provider.languages) {
    const perLabel = labels.map((label) => {
      const wanted = look.lexicon.wordings(label).filter((wording) => wording.language === language);
      return choices.filter((choice) =>
        choiceTexts(choice, look).some((text) => wanted.some((wording) => startsWith(text, wording))),
      );
    });
    if (perLabel.filter((matches) => matches.length > 0).length < needed) continue;
    const group = smallestAround(perLabel);
    if (group) groups.add(group);
  }
  return [...groups];
}

/** A choice may say more than its label: "Read (download only)", "Write access". */
function startsWith(text: string, wording: Wanted): boolean {
  const wanted = normalise(wording.text);
  return text === wanted || text.startsWith(`${wanted} `) || text.startsWith(`can ${wanted}`);
}

/** What may be the words of a choice: its name, or else what follows it or stands around it. */
function choiceTexts(choice: Element, look: Look): readonly string[] {
  const name = look.name(choice);
  if (name !== '') return [normalise(name)];
  const around = closest(choice, (at) => at !== choice && contentText(at) !== '');
  return [textAfter(choice), around ? contentText(around) : ''].map(normalise);
}

/** What stands between a choice that nothing labels and the next line or the next choice. */
function textAfter(choice: Element): string {
  let text = '';
  for (let node = choice.nextSibling; node; node = node.nextSibling) {
    if (isElement(node) && (Element.prototype.matches.call(node, NEXT) || holdsAny(node, NEXT))) break;
    text += rawText(node);
  }
  return text;
}

/** The smallest element around one match of each label. */
function smallestAround(perLabel: readonly (readonly Element[])[]): Element | null {
  const present = perLabel.filter((matches) => matches.length > 0);
  const [first] = present;
  if (!first) return null;
  let best: Element | null = null;
  for (const choice of first) {
    const around = closest(parentOf(choice) ?? choice, (at) =>
      present.every((matches) => matches.some((match) => contains(at, match))),
    );
    if (around && (!best || contains(best, around))) best = around;
  }
  return best && withBox(best);
}

/** A ring needs a box: choices in a slot share the box around the slot. */
function withBox(group: Element): Element {
  return closest(group, (at) => !isBoxless(at)) ?? group;
}

/** The smallest element around the choices that the heading stands over, or beside in a table. What comes before it is another field's. */
function underHeading(
  heading: string,
  choices: readonly Element[],
  look: Look,
  surface: Element | null,
): readonly Element[] {
  const groups = textElements(look, heading, surface).flatMap(({ element, fit }) => {
    if (fit < 2 || look.hidden(element) !== null) return [];
    const all = choices.length > 0 ? choices : drawnNear(element);
    const around = closest(element, (at) => all.some((choice) => contains(at, choice)));
    if (!around || around === surface || roleOf(around) === 'dialog' || tagOf(around) === 'body') return [];
    const inside = all.filter((choice) => contains(around, choice));
    const own = inside.filter((choice) => !isBefore(choice, element) && !hasOtherLegend(choice, element));
    const [first] = own;
    const group = first && closest(first, (at) => own.every((choice) => contains(at, choice)));
    if (!group) return [];
    // A group that another field's choices stand in as well would be about those, too.
    const isOwn = inside.every((choice) => own.includes(choice) || !contains(group, choice));
    return [isOwn && own.length > 1 ? withBox(group) : (shownFor(first, look) ?? group)];
  });
  return [...new Set(groups)];
}

/** Whether a choice is in a group that has a name of its own, which the heading is no part of. */
function hasOtherLegend(choice: Element, heading: Element): boolean {
  const group = closestMatch(choice, 'fieldset');
  return group !== null && holdsAny(group, 'legend') && !contains(group, heading);
}

/** Whether a choice stands before the heading, as far as one document tells. */
function isBefore(choice: Element, heading: Element): boolean {
  const place = Node.prototype.compareDocumentPosition.call(heading, choice);
  return (place & (PRECEDING | DISCONNECTED)) === PRECEDING;
}
