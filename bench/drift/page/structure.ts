import { everything } from './stage';
import { chainOf, holdsTruth, isSeen, replaceTag, type Change } from './scene';

/** Only in such elements may a wrapper stand anywhere. */
const FLOW = /^(?:div|section|article|main|aside|header|footer|nav|form|li|body|span|label|p)$/;
const PHRASE = /^(?:span|label|p|button|a|b|strong|em|i)$/;

/** New elements without meaning around the target, what holds it, and others. */
export const wrap: Change = (scene) => {
  const all = everything(document).filter(
    (element) => element.parentElement && FLOW.test(element.parentElement.localName) && !isPart(element),
  );
  const near = all.filter((element) => holdsTruth(scene, element));
  const chosen = [scene.chance.pick(near), ...scene.chance.shuffled(all).slice(0, 6)];
  for (const element of chosen) {
    if (!element?.parentElement) continue;
    const isInline =
      PHRASE.test(element.parentElement.localName) || getComputedStyle(element).display.startsWith('inline');
    const wrapper = document.createElement(isInline ? 'span' : 'div');
    wrapper.className = scene.chance.name();
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
  return all.length > 0;
};

/** Elements without meaning that go, and leave their children. */
export const unwrap: Change = (scene) => {
  const all = everything(document).filter(
    (element) =>
      /^(?:div|span)$/.test(element.localName) &&
      !scene.truths.includes(element) &&
      !element.shadowRoot &&
      element.parentElement !== null &&
      element.children.length > 0 &&
      isSeen(element) &&
      [...element.attributes].every(({ name }) => name === 'class'),
  );
  const near = all.filter((element) => holdsTruth(scene, element));
  const chosen = new Set([scene.chance.pick(near), ...scene.chance.shuffled(all).slice(0, 4)]);
  for (const element of chosen) element?.replaceWith(...element.childNodes);
  return all.length > 0;
};

/**
 * Entries of a menu, fields of a form, or parts of a page in another order: children of one kind only. Rows stay, since
 * "the newest token" would become another one.
 */
export const reorder: Change = (scene) => {
  const around = [...chainOf(scene), ...everything(document)].filter((element) => {
    const kinds = new Set([...element.children].map(({ localName }) => localName));
    return (
      kinds.size === 1 &&
      element.children.length > 2 &&
      /^(?:a|button|li|section|article)$/.test([...kinds][0] ?? '') &&
      !element.closest('table,[role="grid"],[role="table"],svg')
    );
  });
  const chosen = new Set([around[0], scene.chance.pick(around)]);
  for (const element of chosen) element?.append(...scene.chance.shuffled([...element.children]));
  return around.length > 0;
};

/** Links that become buttons, buttons that become links or `div`s that only act like them, headings of another level. */
export const swapTags: Change = (scene) => {
  const pressable = everything(document).filter(
    (element) => /^(?:a|button)$/.test(element.localName) && element.getAttribute('type') !== 'submit',
  );
  const submit = scene.truths.filter((truth) => truth.matches('button[type="submit"]'));
  const near = [...pressable.filter((element) => scene.truths.includes(element)), ...submit];
  for (const element of new Set([...near, ...scene.chance.shuffled(pressable).slice(0, 8)])) swap(element);
  for (const heading of everything(document).filter(({ localName }) => /^h[2-5]$/.test(localName)))
    replaceTag(scene, heading, scene.chance.pick(['h2', 'h3', 'h4']) ?? 'h2');
  return pressable.length > 0;

  function swap(element: Element): void {
    if (isPart(element)) return;
    const kinds = ['a', 'button', 'div'].filter((kind) => kind !== element.localName);
    const kind = scene.chance.pick(kinds) ?? 'div';
    const wasButton = element.localName === 'button';
    const other = replaceTag(scene, element, kind);
    for (const name of ['type', 'href']) if (kind !== 'a' || name === 'type') other.removeAttribute(name);
    if (other.hasAttribute('role')) return;
    // A link that only runs a script, as people make them.
    if (kind === 'a' && !other.hasAttribute('href')) other.setAttribute('href', '#');
    if (kind === 'div' || (kind === 'a' && wasButton)) other.setAttribute('role', 'button');
    if (kind === 'div') other.setAttribute('tabindex', '0');
    if (kind === 'button') other.setAttribute('type', 'button');
  }
};

/** What a kit takes apart by its own children must stay next to them. */
function isPart(element: Element): boolean {
  return (
    element.closest('svg') !== null ||
    /^(?:option|tr|td|th|tbody|thead|style|template|slot)$/.test(element.localName)
  );
}
