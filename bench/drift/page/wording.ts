import { exactForm } from '../../../src/recognition/text';
import { everything } from './stage';
import { isSeen, type Change, type Scene } from './scene';

const WORDED = ['aria-label', 'placeholder', 'title', 'alt', 'value'];

/** Each label of the provider's that stands on the page in another wording that the provider uses for it. */
export const synonyms: Change = (scene) => reword(scene, () => scene.language);

/** The page in another language of the provider's, as far as its labels are known. */
export const translate: Change = (scene) => {
  const others = scene.provider.languages.filter((language) => language !== scene.language);
  const language = scene.chance.pick(others);
  if (language === undefined) return false;
  const changed = reword(scene, () => language);
  if (changed) document.documentElement.lang = language;
  return changed;
};

function reword(scene: Scene, to: () => string): boolean {
  const known = wordings(scene, to());
  const chosen = new Map<string, string>();
  let changed = false;
  const other = (text: string): string | null => {
    const form = exactForm(text);
    const choices = form === '' ? undefined : known.get(form);
    if (!choices) return null;
    // The same label reads the same wherever it stands.
    const choice = chosen.get(form) ?? scene.chance.pick(choices);
    if (choice === undefined) return null;
    chosen.set(form, choice);
    changed ||= choice !== text.trim();
    return text.replace(text.trim(), () => choice);
  };
  for (const element of everything(document)) {
    if (/^(?:style|svg|code|pre)$/.test(element.localName)) continue;
    for (const name of WORDED) {
      if (name === 'value' && !element.matches('input:is([type="submit"],[type="button"])')) continue;
      const text = other(element.getAttribute(name) ?? '');
      if (text !== null) element.setAttribute(name, text);
    }
    for (const node of element.childNodes) {
      const text = node instanceof Text ? other(node.data) : null;
      if (text !== null && node instanceof Text) node.data = text;
    }
  }
  return changed;
}

/** For each way to write a label in the page's language: the ways to write it in the other. A text of two labels stays. */
function wordings(scene: Scene, language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const meant = new Map<string, number>();
  for (const word of Object.values(scene.provider.words)) {
    const here = Object.entries(word).find(([name]) => name === scene.language)?.[1];
    const there = Object.entries(word).find(([name]) => name === language)?.[1];
    if (!here || !there) continue;
    for (const form of new Set(here.texts.map(exactForm))) {
      found.set(form, there.texts);
      meant.set(form, (meant.get(form) ?? 0) + 1);
    }
  }
  return new Map([...found].filter(([form]) => meant.get(form) === 1));
}

/** Pictures where words stood; the words go where people hear or hover them. */
export const icons: Change = (scene) => {
  const buttons = everything(document).filter(
    (element) =>
      element.matches('button,a[href],[role="button"],[role="menuitem"],[role="tab"]') &&
      isSeen(element) &&
      !element.querySelector('input,select,textarea,img,code,slot') &&
      element.textContent.trim() !== '',
  );
  const near = buttons.filter((element) => scene.truths.includes(element));
  for (const element of new Set([...near, ...scene.chance.shuffled(buttons).slice(0, 5)])) {
    const words = element.textContent.trim().replace(/\s+/g, ' ');
    const how = scene.chance.pick(['aria-label', 'title', 'svg-title', 'hidden-text'] as const);
    const icon = drawing(how === 'svg-title' ? words : null);
    // What was inside the element was right as well, and is gone now.
    scene.truths = scene.truths.filter((truth) => truth === element || !element.contains(truth));
    element.replaceChildren(icon);
    if (how === 'aria-label' || how === 'title') element.setAttribute(how, words);
    if (how !== 'hidden-text') continue;
    const hidden = document.createElement('span');
    hidden.style.cssText = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
    hidden.textContent = words;
    element.append(hidden);
  }
  return buttons.length > 0;
};

function drawing(title: string | null): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('width', '18');
  svg.setAttribute('height', '18');
  if (title === null) svg.setAttribute('aria-hidden', 'true');
  else {
    svg.setAttribute('role', 'img');
    svg.append(Object.assign(document.createElementNS(space, 'title'), { textContent: title }));
  }
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M2 2h14v14H2z');
  svg.append(path);
  return svg;
}
