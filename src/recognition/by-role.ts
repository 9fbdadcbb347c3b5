import type { Locator, Role } from '../providers/locator';
import { bestHit, candidateOf, mentionsOf, textElements, type Mention } from './by-text';
import type { Candidate } from './candidate';
import { isBesideView, isUnbeatable, refusal } from './compete';
import type { Look } from './look';
import { marked } from './marks';
import { mayBeNamed, namedElements } from './named';
import { contentText } from './name';
import { perLook } from './per-look';
import { remembered } from './remembered';
import { PRESSABLE, actsAsButton, isPlace, isPressable, roleOf } from './role';
import { normalise } from './text';
import { attribute, boxOf, closest, contains, firstElementOf, parentOf, rawText, tagOf } from '../lib/tree';

type ByRole = Extract<Locator, { by: 'role' }>;

/** Elements with one of the roles and this name; where there is none, near roles and things that behave like the role. */
export function roleCandidates(locator: ByRole, look: Look, surface: Element | null): readonly Candidate[] {
  const { name } = locator;
  const roles = typeof locator.role === 'string' ? [locator.role] : locator.role;
  const isPressed = roles.some(isPressable);
  const isInside = ({ element }: Candidate): boolean => !surface || contains(surface, element);
  const own = roles.flatMap((role) => namedAs(role, name, look, 3)).filter(isInside);
  // Nothing that is only near to what was asked for could win, or be as good.
  if (own.some((candidate) => isUnbeatable(candidate, locator, look, surface))) return own;
  const strong = [
    ...own,
    ...(isPressed ? near(roles, name, look) : []).filter(isInside),
    ...(roles.includes('dialog') ? titledDialogs(name, look) : []).filter(isInside),
  ];
  const isUsable = ({ element }: Candidate): boolean =>
    refusal(element, locator, look, surface) === null && !isBesideView(element);
  // A hidden copy or a link to the documentation is no reason to overlook what has no role.
  if (strong.some(isUsable)) return strong;
  if (roles.includes('heading')) return boldText(name, look, surface);
  if (!isPressed) return [];
  const titled = roles.flatMap((role) => firstLines(role, name, look)).filter(isInside);
  return titled.some(isUsable) ? titled : [...strong, ...soup(name, look, surface)];
}

function namedAs(role: Role, word: string, look: Look, kind: 2 | 3): readonly Candidate[] {
  return namedElements(look, role, word).flatMap((element) => {
    const hit = bestHit(look.hits(element), word, look);
    // What only folds and unfolds a section is the weakest of buttons.
    return hit ? [candidateOf(element, hit, tagOf(element) === 'summary' ? 1 : kind, look)] : [];
  });
}

const plainWords = remembered(normalise);

/** Controls with a title and a line below it are known by the title: "API keys / Manage your keys". */
function firstLines(role: Role, word: string, look: Look): readonly Candidate[] {
  const starts = look.lexicon.wordings(word).map(({ text }) => plainWords(text));
  return mayBeNamed(look, role).flatMap((element) => {
    if (firstElementOf(element) === null) return [];
    const text = plainWords(rawText(element));
    if (!starts.some((start) => text.startsWith(start))) return [];
    // What is shown in lines costs a layout, so it is asked last.
    const shown = 'innerText' in element && typeof element.innerText === 'string' ? element.innerText : '';
    const lines = shown.split('\n').filter((line) => line.trim() !== '');
    const hit = lines.length > 1 ? bestHit(look.match(lines[0] ?? ''), word, look) : null;
    return hit?.exact ? [{ ...candidateOf(element, hit, 2, look), fit: 1 as const }] : [];
  });
}

/** Other things that one presses, with the same name. A link that leads away is no button, and a tab of the page no place. */
function near(roles: readonly Role[], word: string, look: Look): readonly Candidate[] {
  return PRESSABLE.filter((role) => !roles.includes(role) && role !== 'option' && role !== 'tab')
    .flatMap((role) => namedAs(role, word, look, 2))
    .filter(({ element }) => roleOf(element) !== 'link' || roles.some(isPlace) || isButtonLike(element));
}

function isButtonLike(link: Element): boolean {
  const href = attribute(link, 'href').trim();
  if (href === '' || href.startsWith('#') || /^javascript:/i.test(href)) return true;
  if (/btn|button/i.test(attribute(link, 'class'))) return true;
  const style = getComputedStyle(link);
  return style.backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(style.borderTopWidth) > 0;
}

const titles = perLook((look): readonly Mention[] =>
  marked(look, 'title', 'aria-label').flatMap((element) =>
    look
      .match(attribute(element, 'aria-label') || attribute(element, 'title'))
      .map((hit) => ({ element, hit })),
  ),
);

/** Where the word is a name by attribute, as that of an icon is. */
export function titledAs(look: Look, word: string): readonly Mention[] {
  return titles(look).filter(({ hit }) => hit.word === word);
}

/** Pages without roles: the text of the word inside something that behaves like a control. */
function soup(word: string, look: Look, surface: Element | null): readonly Candidate[] {
  return [...mentionsOf(look, word), ...titledAs(look, word)].flatMap(({ element, hit }) => {
    if (surface && !contains(surface, element)) return [];
    const control = controlAround(element, look, word);
    return control ? [candidateOf(control, hit, 1, look)] : [];
  });
}

/** The outermost element that has only this text and behaves like a control. */
function controlAround(text: Element, look: Look, word: string): Element | null {
  let control: Element | null = null;
  let pointed: Element | null = null;
  for (let at: Element | null = text; at; at = parentOf(at)) {
    // What has such a role was judged before, by its role and name.
    if (isPressable(roleOf(at))) return null;
    const isSame = at === text || bestHit(look.match(contentText(at, 'seen')), word, look) !== null;
    const isPointed = getComputedStyle(at).cursor === 'pointer';
    // A card that says more and can be pressed as a whole is not a control with this name.
    if (!isSame && isPointed) pointed = null;
    if (!isSame) break;
    if (isPointed) pointed = at;
    if (actsAsButton(at)) control = at;
  }
  return control ?? pointed;
}

/** A dialog that nothing ties to its title: the word stands in its upper part. */
function titledDialogs(word: string, look: Look): readonly Candidate[] {
  return look.dialogs.flatMap(({ element }) => {
    const title = textElements(look, word, element).find((candidate) => {
      if (look.hidden(candidate.element) !== null) return false;
      const pressed = closest(candidate.element, (at) => at === element || isPressable(roleOf(at)));
      return pressed === element && boxOf(candidate.element).top - boxOf(element).top < 90;
    });
    return title ? [{ ...title, element, kind: 2 as const }] : [];
  });
}

/** A heading that is only large or bold text. */
function boldText(word: string, look: Look, surface: Element | null): readonly Candidate[] {
  return textElements(look, word, surface)
    .filter(({ element }) => {
      const style = getComputedStyle(element);
      const inControl = closest(element, (at) => isPressable(roleOf(at))) !== null;
      return !inControl && (Number(style.fontWeight) >= 600 || Number.parseFloat(style.fontSize) >= 18);
    })
    .map((candidate) => ({ ...candidate, kind: 1 }));
}
