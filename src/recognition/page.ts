import type { Page, Sign } from '../providers/definition';
import { isHome } from '../providers/hosts';
import { weightOf } from '../providers/signs';
import type { PageReading } from './located';
import type { Look } from './look';
import { inPieces } from './per-look';
import { showsWord } from './shows';
import { pathFits } from './paths';
import { rootElementOf } from '../lib/tree';
import { wayIn } from './way-in';

export interface PageState {
  readonly page: Page;
  readonly surface: Element | null;
  readonly seen: readonly Sign[];
  readonly missed: readonly Sign[];
  readonly never: readonly Sign[];
  readonly enough: boolean;
}

/** Which page of the provider this is: an open dialog counts before the page behind it. */
export const readPage = inPieces(function* (look): Generator<void, PageReading> {
  for (const state of pageStates(look)) {
    if (state?.enough) {
      const { page, surface, seen } = state;
      return { page: page.id, certainty: weightOf(seen) / weightOf(page.signs), surface };
    }
    yield;
  }
  return { page: null, certainty: 0, surface: null };
});

/** How each page that this may be stands, the most specific first, with a rest after each sign. No sign is looked for before its page has its turn. */
export function* pageStates(look: Look): Generator<PageState | null, void> {
  const { pages } = look.provider;
  const isCovered = look.dialogs.some(({ modal, over }) => modal && over === look.document);
  for (const { element } of look.dialogs) {
    for (const page of pages) if (page.surface !== 'page') yield* stateOf(page, element, look);
  }
  const root = rootElementOf(look.document);
  for (const page of pages) {
    if (page.surface === 'page' || (page.surface === 'either' && !isCovered))
      yield* stateOf(page, root, look);
  }
}

function* stateOf(page: Page, surface: Element | null, look: Look): Generator<PageState | null, void> {
  const seen: Sign[] = [];
  const missed: Sign[] = [];
  const atHome = isHome(look.provider, look.url);
  const needed = atHome ? (page.enoughAtHome ?? page.enough) : page.enough;
  const isHopeless = (): boolean =>
    missed.some(({ must }) => must === true || (must === 'away' && !atHome)) ||
    weightOf(page.signs) - weightOf(missed) < needed;
  // The dear ones come last, and are not looked for where the others have ruled the page out.
  let isByMenu = false;
  for (const sign of page.signs.toSorted((one, other) => costOf(one) - costOf(other))) {
    const isThere = !isHopeless() && isSeen(sign, look, surface);
    // At home a menu that is shut tells where the person is, as well as one that is open.
    const isShut = !isThere && atHome && !isHopeless() && isInShutMenu(sign, look, surface);
    isByMenu ||= isShut;
    (isThere || isShut ? seen : missed).push(sign);
    yield null;
  }
  const isLikely = !isHopeless();
  const isAgainst = (sign: Sign): boolean =>
    isSeen(sign, look, surface) || (isByMenu && isInShutMenu(sign, look, surface));
  const never = isLikely ? (page.never ?? []).filter(isAgainst) : [];
  yield { page, surface, seen, missed, never, enough: isLikely && never.length === 0 };
}

/** How dear it is to look for a sign, beside the others: a token is looked for in all that the page says. */
function costOf(sign: Sign): number {
  if ('path' in sign) return 0;
  if ('labels' in sign) return 2;
  return { text: 1, role: 2, label: 3, choices: 3, cell: 3, css: 3, corner: 4, token: 5 }[sign.sees.by];
}

function isSeen(sign: Sign, look: Look, surface: Element | null): boolean {
  if ('path' in sign) return pathFits(sign.path, look.url, look.provider.ownHost);
  if ('labels' in sign)
    return look.provider.languages.some(
      (language) => countLabels(sign.labels, language, look, surface) >= sign.atLeast,
    );
  return look.sees(sign.sees, surface);
}

function isInShutMenu(sign: Sign, look: Look, surface: Element | null): boolean {
  return 'sees' in sign && wayIn(sign.sees, look, surface) !== null;
}

function countLabels(
  labels: readonly string[],
  language: string,
  look: Look,
  surface: Element | null,
): number {
  return labels.filter((label) => showsWord(look, label, language, surface)).length;
}
