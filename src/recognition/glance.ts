import type { Page, Provider, Sign } from '../providers/definition';
import { weightOf } from '../providers/signs';
import { atOnce, piecewise } from './pieces';
import { remembered } from './remembered';
import { listByTag } from './roots';
import { closeForm, exactForm, normalise } from './text';
import { attribute, bodyOf, queryAll, rawText, type Root } from '../lib/tree';

/** What of a definition a glance needs. */
type Glanced = Pick<Provider, 'pages' | 'words'>;

/** Whether the text of a page may hold a word. */
type MayHold = (word: string) => boolean;

/** Attributes that can give an element its name. */
const NAMING = [
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'aria-placeholder',
  'data-placeholder',
  'label',
  'label-text',
  'value',
];
const NAMED = NAMING.map((name) => (name === 'value' ? 'input[value]' : `[${name}]`)).join(',');
/** Shorter scripts are not worth leaving out. */
const LONG_SCRIPT = 200;

/**
 * Whether a page may be one of the provider's at all, told from its text alone: no element is asked for its role, its
 * name or its box. It says yes too often and never wrongly no, apart from words that a page breaks up with hidden letters.
 */
export function mayBeProvider(provider: Glanced, text: string): boolean {
  const known = new Map<string, boolean>();
  const mayHold: MayHold = (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const holds = Object.values(provider.words[word] ?? {}).some(({ texts, also = [] }) =>
      [...texts, ...also].some((wording) => holdsWording(text, wording)),
    );
    known.set(word, holds);
    return holds;
  };
  return provider.pages.some((page) => mayBePage(page, mayHold));
}

/** The most that the page's signs can weigh; see `readPage`, which weighs what is really seen. */
function mayBePage(page: Page, mayHold: MayHold): boolean {
  const seen = page.signs.filter((sign) => mayBeSeen(sign, mayHold));
  if (page.signs.some((sign) => sign.must === true && !seen.includes(sign))) return false;
  return weightOf(seen) >= Math.min(page.enough, page.enoughAtHome ?? page.enough);
}

/** What is known by anything else than words counts as seen. */
function mayBeSeen(sign: Sign, mayHold: MayHold): boolean {
  if ('path' in sign) return true;
  if ('labels' in sign) return sign.labels.filter(mayHold).length >= sign.atLeast;
  const { sees } = sign;
  switch (sees.by) {
    case 'role':
      return mayHold(sees.name);
    case 'label':
      return mayHold(sees.label);
    case 'text':
      return mayHold(sees.text);
    case 'cell':
      return mayHold(sees.column);
    case 'choices':
      return [...(sees.labels ?? []), ...(sees.heading === undefined ? [] : [sees.heading])].some(mayHold);
    case 'corner':
    case 'token':
    case 'css':
      return true;
  }
}

/** A wording as a whole and in its words, in the forms in which they are compared. */
const formsOf = remembered((wording) => ({
  whole: exactForm(wording),
  words: normalise(wording).split(/[ ?]+/).map(closeForm),
}));

/** Each word of the wording stands somewhere: a page may put other words and other elements in between. */
function holdsWording(text: string, wording: string): boolean {
  const { whole, words } = formsOf(wording);
  return text.includes(whole) || words.every((word) => text.includes(word));
}

let lastWords = '';
let lastForm = '';

/** All that these roots say in text and in the attributes that name elements, in the form in which words are compared. */
export function readWords(roots: readonly Root[]): string {
  return atOnce(wordsAhead(roots));
}

/** The same, a piece at a time. */
export function* wordsAhead(roots: readonly Root[]): Generator<void, string> {
  const parts: string[] = [];
  for (const root of roots) {
    const content = bodyOf(root);
    if (!content) continue;
    parts.push(textOf(root, content));
    yield;
    const named = queryAll(root, NAMED);
    yield;
    yield* piecewise(named, (element) => {
      for (const name of NAMING) parts.push(attribute(element, name));
    });
  }
  const words = parts.join(' ');
  // Most looks find the same words as the look before.
  if (words !== lastWords) lastForm = exactForm(words);
  lastWords = words;
  return lastForm;
}

function textOf(root: Root, content: Node): string {
  let text = rawText(content);
  // Programs and data are no words of the page, and can be many times longer than these.
  for (const tag of ['script', 'style', 'noscript']) {
    for (const script of Array.from(listByTag(root, tag), rawText)) {
      if (script.length > LONG_SCRIPT) text = text.replace(script, () => ' ');
    }
  }
  return text;
}
