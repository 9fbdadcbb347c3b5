import type { Page, Sign } from '../providers/definition';
import type { PageReading } from './located';
import type { Look } from './look';
import { showsWord } from './shows';
import { pathFits } from './paths';
import { rootElementOf } from './tree';

interface PageState {
  readonly page: Page;
  readonly surface: Element | null;
  readonly seen: readonly string[];
  readonly missed: readonly string[];
  readonly never: readonly string[];
  readonly enough: boolean;
}

/** Which page of the provider this is: an open dialog counts before the page behind it. */
export function readPage(look: Look): PageReading {
  const { pages } = look.provider;
  const dialogs = pages.filter((page) => page.surface === 'dialog');
  const inDialogs = look.dialogs.flatMap(({ element }) =>
    dialogs.map((page) => stateOf(page, element, look)),
  );
  const root = rootElementOf(look.document);
  const onPage = pages.filter((page) => page.surface === 'page').map((page) => stateOf(page, root, look));
  const states = [...inDialogs, ...onPage];
  const state = states.find(({ enough }) => enough);
  return {
    page: state?.page.id ?? null,
    surface: state ? state.surface : null,
    pages: states.map(({ page, seen, missed, never }) => ({ id: page.id, seen, missed, never })),
  };
}

function stateOf(page: Page, surface: Element | null, look: Look): PageState {
  const seen: Sign[] = [];
  const missed: Sign[] = [];
  for (const sign of page.signs) (isSeen(sign, look, surface) ? seen : missed).push(sign);
  const weight = seen.reduce((sum, sign) => sum + ('labels' in sign ? 2 : 1), 0);
  const never = weight < page.enough ? [] : (page.never ?? []).filter((sign) => isSeen(sign, look, surface));
  return {
    page,
    surface,
    seen: seen.map(nameOf),
    missed: missed.map(nameOf),
    never: never.map(nameOf),
    enough: weight >= page.enough && never.length === 0,
  };
}

function isSeen(sign: Sign, look: Look, surface: Element | null): boolean {
  if ('path' in sign) return pathFits(sign.path, look.url, look.provider.ownHost);
  if ('labels' in sign)
    return look.provider.languages.some(
      (language) => countLabels(sign.labels, language, look, surface) >= sign.atLeast,
    );
  return look.sees(sign.sees, surface);
}

function countLabels(
  labels: readonly string[],
  language: string,
  look: Look,
  surface: Element | null,
): number {
  return labels.filter((label) => showsWord(look, label, language, surface)).length;
}

/** A sign in a few of our own words, for the developer view. */
function nameOf(sign: Sign): string {
  if ('path' in sign) return `path ${sign.path.join(', ')}`;
  if ('labels' in sign) return `${sign.atLeast} of ${sign.labels.join(', ')}`;
  return describeLocator(sign.sees);
}

function describeLocator(locator: Extract<Sign, { sees: unknown }>['sees']): string {
  return Object.entries(locator)
    .filter(([key]) => key !== 'why')
    .map(([, value]) => String(value))
    .join(' ');
}
