import { everything } from './stage';
import { holdsTruth, isSeen, type Change, type Scene } from './scene';

const TITLES = [
  'What is new',
  'Invite your team',
  'Usage this month',
  'Your plan',
  'System status',
  'Take the tour',
];
const ACTIONS = ['Learn more', 'Invite', 'See details', 'Upgrade', 'Dismiss', 'Contact sales', 'View all'];
const TEXTS = [
  'Everything runs as it should.',
  'You have used a fifth of what your plan holds.',
  'Ask a colleague to join you, or read how others work with it.',
];

/** Sections that were not there before, above and below, with buttons, links and a field of their own. */
export const addSections: Change = (scene) => {
  const places = everything(document).filter(
    (element) => /^(?:main|form|section|body)$/.test(element.localName) && !element.closest('svg'),
  );
  const main = document.querySelector('main') ?? document.body;
  for (const place of [main, scene.chance.pick(places)]) {
    const section = sectionOf(scene);
    if (scene.chance.below(2) === 0) place?.prepend(section);
    else place?.append(section);
  }
  return true;
};

function sectionOf({ chance }: Scene): Element {
  const section = document.createElement('section');
  const add = (tag: string, text: string): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    section.append(element);
    return element;
  };
  add('h2', chance.pick(TITLES) ?? '');
  add('p', chance.pick(TEXTS) ?? '');
  add('button', chance.pick(ACTIONS) ?? '').setAttribute('type', 'button');
  add('a', chance.pick(ACTIONS) ?? '').setAttribute('href', '/more');
  return section;
}

/**
 * A second copy of the target that nobody can see or use, as kits keep for narrow windows, and copies of other things
 * that people see. A second target that a person could not tell from the first is never made.
 */
export const duplicate: Change = (scene) => {
  const target = scene.truths[0];
  if (!target) return false;
  const copy = document.createElement('div');
  copy.append(target.cloneNode(true));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  copy.style.cssText =
    scene.chance.pick([
      'display:none',
      'visibility:hidden;position:absolute',
      'position:fixed;left:-2000px;top:0',
      'height:0;overflow:hidden',
    ]) ?? 'display:none';
  const host = target.closest('dialog,[role="dialog"]') ?? document.body;
  if (scene.chance.below(2) === 0) host.prepend(copy);
  else host.append(copy);
  const others = everything(document).filter(
    (element) =>
      element.matches('section,article,aside p,main p,footer') &&
      !holdsTruth(scene, element) &&
      isSeen(element),
  );
  const other = scene.chance.pick(others.filter((element) => !element.querySelector('input,code,button')));
  other?.after(other.cloneNode(true));
  return true;
};

/** The target's own words in a text about it. */
export const mention: Change = (scene) => {
  const words = scene.truths[0]?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  // What stands in a token's place is the token, and a second one would be a second token.
  if (words === '' || words.length > 30 || !/^[\p{L}\p{M} ]+$/u.test(words)) return false;
  const note = document.createElement('p');
  note.append(
    'Not sure where to begin? Choose ',
    Object.assign(document.createElement('b'), { textContent: words }),
  );
  note.append(' and follow the steps on the screen. It takes a minute.');
  const main = document.querySelector('main') ?? document.body;
  if (scene.chance.below(2) === 0) main.prepend(note);
  else main.append(note);
  return true;
};
