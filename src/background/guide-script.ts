import { browser } from '../platform/browser';
import type { Field, Provider } from '../providers/definition';

/**
 * Runs the guide itself in a tab's page, which already has the small script and the definitions. False where the browser
 * refuses: the page is gone, or the person took the site's permission back.
 */
export function runGuide(tabId: number, providers: readonly Provider[]): Promise<boolean> {
  const hasAddresses = providers.some(({ fields }) => fields.some(isAddressList));
  return run(tabId, [
    ...(hasAddresses ? ['content/addresses.js'] : []),
    ...(providers.some(asksForNewest) ? ['content/times.js'] : []),
    ...(providers.some(asksForCorner) ? ['content/corners.js'] : []),
    'content/guide.js',
  ]);
}

/** Runs beside the guide what lets the person point at an element, and finds it again. False where the browser refuses. */
export function runPointing(tabId: number): Promise<boolean> {
  return run(tabId, ['content/pointing.js']);
}

async function run(tabId: number, files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return true;
  } catch {
    return false;
  }
}

function isAddressList({ kind, checks }: Field): boolean {
  return kind === 'addresses' || checks.some(({ check }) => check === 'addresses' || check === 'overlap');
}

/** Whether one of several rows or tokens is asked for, which only the times beside them can tell. */
function asksForNewest({ steps, tokens }: Provider): boolean {
  return (
    tokens.some(({ replaces }) => replaces === 'newest') ||
    steps.some(({ target }) => target.some((way) => way.by === 'cell'))
  );
}

/** Whether a control is known by nothing but the corner in which it stands. */
function asksForCorner({ pages, steps, fields }: Provider): boolean {
  const signs = pages.flatMap(({ signs: seen, never = [] }) => [...seen, ...never]);
  return [
    ...[...steps, ...fields].flatMap(({ target }) => target),
    ...signs.flatMap((sign) => ('sees' in sign ? sign.sees : [])),
  ].some(({ by }) => by === 'corner');
}
