import type { Look } from '../recognition/look';
import { contentText } from '../recognition/name';
import { textsIn } from '../recognition/page-texts';
import { textsOn } from './text-runs';
import { attribute, isElement, parentOf, tagOf } from '../lib/tree';

/** How far elements stand from a label: the levels of the tree up to the first ancestor that holds both, from the deeper of the two. */
export interface Distances {
  of(element: Element): number;
}

const farthest = 12;
const controls = 'input,textarea,[role=textbox]';

/** Measures from every place on the surface where the word stands as a label. */
export function labelDistances(look: Look, surface: Element, word: string): Distances {
  const isWord = (text: string): boolean =>
    text.length <= look.lexicon.longest && text !== '' && look.match(text).some((hit) => hit.word === word);
  // Most surfaces hold nothing of which it would be asked how near it stands.
  let holders: ReadonlyMap<Element, number> | null = null;
  return {
    of(element) {
      holders ??= levelsAround(labelElements(look, surface, isWord), surface);
      if (element.matches(controls) && isWord(look.name(element))) return 0;
      let level = 0;
      let branch: Element = element;
      for (let at: Element | null = element; at && level < farthest; at = parentOf(at), level++) {
        if (isWord(attribute(at, 'label-text')) || isWord(attribute(at, 'aria-label'))) return level;
        const below = holders.get(at);
        if (below !== undefined && !hasOtherTerm(branch, holders)) return Math.max(level, below);
        if (at === surface) break;
        branch = at;
      }
      return farthest;
    },
  };
}

/** Whether a value in a list of terms and values stands under a term that is not the label: all are equally near in the tree. */
function hasOtherTerm(value: Element, holders: ReadonlyMap<Element, number>): boolean {
  if (tagOf(value) !== 'dd') return false;
  let term: unknown = value;
  while (isElement(term) && tagOf(term) !== 'dt') {
    term = Reflect.get(Element.prototype, 'previousElementSibling', term);
  }
  return isElement(term) && !holders.has(term) && !holders.has(value);
}

/** Every ancestor of a label, so that one climb from an element finds the nearest. */
function levelsAround(labels: readonly Element[], surface: Element): ReadonlyMap<Element, number> {
  const levels = new Map<Element, number>();
  for (const label of labels) {
    let level = 0;
    for (let at: Element | null = label; at; at = at === surface ? null : parentOf(at), level++) {
      levels.set(at, Math.min(level, levels.get(at) ?? level));
    }
  }
  return levels;
}

function labelElements(look: Look, surface: Element, isWord: (text: string) => boolean): readonly Element[] {
  const found: Element[] = [];
  for (const { node, text } of textsOn(look, surface, textsIn)) {
    if (text.length > look.lexicon.longest || !look.lexicon.maybe.test(text)) continue;
    const holder = parentOf(node);
    if (holder && (isWord(text) || isWord(contentText(holder))) && look.hidden(holder) === null)
      found.push(holder);
  }
  return found;
}
