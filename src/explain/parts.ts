import type { Locator } from '../providers/locator';
import { textElements } from '../recognition/by-text';
import { compete } from '../recognition/compete';
import { findCandidates } from '../recognition/find';
import type { Look } from '../recognition/look';
import { attribute, closestMatch, isElement, queryAll } from '../lib/tree';
import type { Account } from './explain';

/** More elements than these do not fit into a report. */
const most = 160;
/** How many of a locator's candidates say all that there is to say. */
const perWay = 6;
const perGroup = 12;

/**
 * The elements that the verdict on a page hangs on, the weightiest first: what the steps of this page point at, open
 * dialogs, what the signs of the recognised page saw, what other locators found, and then what was refused.
 */
export function weightyElements({ at, steps, surface, explained }: Account): readonly Element[] {
  const found = new Set<Element>();
  const add = (elements: Iterable<Element>): void => {
    for (const element of elements) if (found.size < most) found.add(element);
  };
  add(at.dialogs.map(({ element }) => element));
  const here = steps.filter((step) => step.here);
  add(here.flatMap(({ wayIn }) => (wayIn ? [wayIn.opener, wayIn.entry] : [])));
  const ways = here.flatMap((step) => step.ways);
  const pages = [...at.provider.pages].sort(
    (a, b) => Number(b.id === explained.page) - Number(a.id === explained.page),
  );
  for (const { locator, best } of ways)
    add(best.slice(0, perWay).flatMap((one) => company(one, locator, at)));
  for (const page of pages) {
    const within = page.id === explained.page ? surface : null;
    for (const sign of [...page.signs, ...(page.never ?? [])]) {
      if ('sees' in sign) add(foundBy(sign.sees, at, within));
      else if ('labels' in sign)
        add(
          sign.labels.flatMap((label) => [
            ...byText(at, label, null).slice(0, perWay),
            ...labelledControls(at, label).slice(0, perWay),
          ]),
        );
    }
  }
  for (const { step, ways: tried } of steps)
    for (const { locator, tried: all } of tried)
      add(
        all
          .slice(0, perWay)
          .flatMap(({ element }) =>
            step.page === explained.page ? company(element, locator, at) : [element],
          ),
      );
  return [...found];
}

function foundBy(locator: Locator, at: Look, surface: Element | null): readonly Element[] {
  const candidates = findCandidates(locator, at, surface).map(({ element }) => element);
  const visible = candidates.filter((element) => at.hidden(element) === null);
  const [first] = [visible, candidates].map((list) => list.slice(0, perWay));
  return [...(first ?? []), ...candidates.slice(0, perWay)].flatMap((element) =>
    company(element, locator, at),
  );
}

/** The element with what gives it its name or its place: labels, the choices of a group, the row and head of a cell. */
function company(element: Element, locator: Locator, at: Look): readonly Element[] {
  const labels = at.labels.get(element) ?? [];
  const named = attribute(element, 'aria-labelledby')
    .split(/\s+/)
    .flatMap((id) => (id === '' ? [] : (at.document.getElementById(id) ?? [])));
  const near: Element[] = [element, ...labels, ...named];
  if (locator.by === 'label') near.push(...byText(at, locator.label, null).slice(0, perWay));
  if (locator.by === 'choices')
    near.push(
      ...queryAll(element, 'input,label,[role],[aria-pressed]').slice(0, perGroup),
      ...(locator.labels ?? []).flatMap((label) => byText(at, label, element).slice(0, 2)),
    );
  if (locator.by === 'cell') {
    const row = closestMatch(element, 'tr,[role="row"]');
    const table = closestMatch(element, 'table,[role="table"],[role="grid"]');
    const cells = [row, table && queryAll(table, 'tr,[role="row"]')[0]].flatMap((line) =>
      isElement(line) ? [line, ...queryAll(line, 'th,td,[role]').slice(0, perGroup)] : [],
    );
    near.push(...cells);
  }
  if (locator.by === 'corner') near.push(...queryAll(element, 'img').slice(0, 1));
  if (locator.by === 'role') near.push(...byText(at, locator.name, element).slice(0, 1));
  return near.filter(isElement);
}

/** Visible controls with this label, the best evidence only. */
function labelledControls(at: Look, label: string): readonly Element[] {
  const locator = { by: 'label', label, control: 'any' } as const;
  return compete(findCandidates(locator, at, null), locator, at, null);
}

/** Visible elements whose whole text is this word, the smallest ones. */
function byText(at: Look, word: string, surface: Element | null): readonly Element[] {
  const found = textElements(at, word, surface).map(({ element }) => element);
  return found.filter((element) => at.hidden(element) === null);
}
