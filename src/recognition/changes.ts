import { PLACEHOLDERS } from './busy';
import { remembered } from './remembered';
import {
  closestMatch,
  documentOf,
  firstElementOf,
  isElement,
  isText,
  parentOf,
  rawText,
  tagOf,
} from '../lib/tree';
import type { Lexicon } from './words';

/** What some changes of the page may mean to the guide; `unsure` where there are too many to ask about each. */
export type Meaning = 'something' | 'nothing' | 'unsure';

/** What a person uses, what holds others or names them, and what changes the looks of everything. */
const TELLING =
  'a,button,input,select,textarea,option,label,legend,summary,details,dialog,form,tr,th,iframe,frame,slot,style,link,' +
  'h1,h2,h3,h4,h5,h6,[role],[popover],[tabindex],[contenteditable],[aria-label],[aria-busy],[title],' +
  PLACEHOLDERS;
/** What can get another name or another state from a change inside it. */
const NAMED_BY_CONTENT =
  'a,button,option,label,legend,summary,th,h1,h2,h3,h4,h5,h6,style,[contenteditable],' +
  [
    'button',
    'link',
    'tab',
    'menuitem',
    'treeitem',
    'option',
    'heading',
    'switch',
    'checkbox',
    'radio',
    'columnheader',
  ]
    .map((role) => `[role^=${role}]`)
    .join();
/** An element that holds more is not looked through. */
const MOST_INSIDE = 12;
/** No token is shorter, and most texts that tick are. */
const SHORTEST_TOKEN = 16;
/** A row of dots that may stand for a token. */
const MASK = /[^\p{L}\p{N}\s]{4}/u;
/** Milliseconds that may be spent in each second on asking about all changes, and after that only about what comes and goes. */
const BUDGET = { all: 0.2, coming: 1.2 };
/** The same while all is calm. */
const CALM_BUDGET = { all: 0.03, coming: 0.03 };

/**
 * Tells changes that cannot concern the guide, such as a clock that ticks, from those that may, so that a restless page
 * is not read again and again. It says `something` too often. What it wrongly calls nothing is seen a little later: a
 * look follows every change in the end. `now` gives milliseconds, as `performance` does.
 */
export function meaningOfChanges(
  lexicons: readonly Lexicon[],
  now: () => number = () => performance.now(),
): (records: readonly MutationRecord[], isCalm?: boolean) => Meaning {
  let windowBegan = -Infinity;
  let spent = 0;
  const tells = remembered(
    (text) =>
      MASK.test(text) ||
      (text.length >= SHORTEST_TOKEN && /\S{16}/.test(text)) ||
      lexicons.some(({ maybe }) => maybe.test(text)),
  );
  // The same few texts tick again and again, and what they stand in stays.
  let named = new WeakMap<Element, boolean>();
  let silent = new WeakMap<Element, string>();
  const isTelling = (node: Node): boolean => {
    if (isText(node)) return tells(node.data);
    if (!isElement(node)) return false;
    if (matchesTelling(node)) return true;
    const text = rawText(node);
    if (silent.get(node) === text) return false;
    const answer = firstElementOf(node) === null ? tells(text) : holdsTelling(node, tells);
    if (!answer) silent.set(node, text);
    return answer;
  };
  const isNamed = (holder: Element): boolean => {
    const answer = named.get(holder) ?? closestMatch(holder, NAMED_BY_CONTENT) !== null;
    named.set(holder, answer);
    return answer;
  };
  // Reading the lists of a record makes them, which costs more than all the rest.
  const means = (record: MutationRecord, type: string): boolean => {
    const { target } = record;
    const holder = isElement(target) ? target : parentOf(target);
    if (holder && isNamed(holder)) return true;
    if (type === 'childList')
      return anyOf(record.addedNodes, isTelling) || anyOf(record.removedNodes, isTelling);
    return isTelling(target) || (type === 'characterData' && tells(record.oldValue ?? ''));
  };
  return (records, isCalm = false) => {
    const budget = isCalm ? CALM_BUDGET : BUDGET;
    const began = now();
    if (began - windowBegan > 1_000) {
      windowBegan = began;
      spent = 0;
    }
    const before = spent;
    let isSure = true;
    for (const record of records) {
      if (spent > budget.coming) return 'unsure';
      const { type } = record;
      if (type !== 'childList' && spent > budget.all) {
        isSure = false;
        continue;
      }
      const isSomething = means(record, type);
      spent = before + now() - began;
      if (isSomething) {
        named = new WeakMap();
        silent = new WeakMap();
        return 'something';
      }
    }
    return isSure ? 'nothing' : 'unsure';
  };
}

function anyOf(nodes: NodeList, passes: (node: Node) => boolean): boolean {
  for (let at = 0, count = nodes.length; at < count; at++) {
    const node = nodes[at];
    if (node && passes(node)) return true;
  }
  return false;
}

/** Elements whose name has a dash may have a shadow root, in which anything may be. */
function matchesTelling(element: Element): boolean {
  return tagOf(element).includes('-') || Element.prototype.matches.call(element, TELLING);
}

function holdsTelling(element: Element, tells: (text: string) => boolean): boolean {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = Document.prototype.createTreeWalker.call(documentOf(element), element, shown);
  let all = '';
  for (let count = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) {
      if (tells(node.data)) return true;
      all += node.data;
    } else if (++count > MOST_INSIDE || (isElement(node) && matchesTelling(node))) return true;
  }
  // A word may be split over several elements.
  return tells(all);
}
