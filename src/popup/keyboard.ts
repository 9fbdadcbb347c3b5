import type { Actions } from './scene';
import type { PopupState } from './state';

/**
 * The keys of the popup: "/" goes to the search, Enter there to the first token found, the arrows walk through the list,
 * and Escape closes what is open. Everything can be reached by Tab as well.
 */
export function listenToKeys(
  root: HTMLElement,
  state: () => PopupState,
  act: Actions,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : root;
    const search = root.querySelector<HTMLInputElement>('#search');
    const inSearch = target === search;
    if (event.key === 'Escape') {
      if (state().panel.kind !== 'none') act.close();
      else if (state().query !== '') act.search('');
      else return;
    } else if (event.key === '/' && !target.matches('input, textarea, select')) {
      if (search === null) return;
      search.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || (event.key === 'Enter' && inSearch)) {
      if (!walk(root, target, inSearch, event.key === 'ArrowUp' ? -1 : 1)) return;
    } else return;
    event.preventDefault();
  };
  root.ownerDocument.addEventListener('keydown', onKey, { signal });
}

/** Moves the focus to the same button of the token above or below; from the search to the first, and back. */
function walk(root: HTMLElement, from: HTMLElement, inSearch: boolean, by: 1 | -1): boolean {
  const items = [...root.querySelectorAll<HTMLElement>('.token')];
  const here = items.findIndex((item) => item.contains(from));
  if (here === -1 && !inSearch) return false;
  if (from.closest('.more') !== null) return false;
  const next = here + by;
  const quiet = from.matches('.do > .quiet');
  const goal =
    next < 0
      ? root.querySelector<HTMLElement>('#search')
      : items[next]?.querySelector<HTMLElement>(quiet ? '.do > .quiet' : '.copy');
  goal?.focus();
  return goal !== null && goal !== undefined;
}
