import { until, type Tab } from './browser';
import type { SeenPart, Wanted } from './part-probe';

/** A page of the extension, in a tab or in the toolbar's popup. */
export type OwnPage = Pick<Tab, 'parts' | 'click' | 'evaluate' | 'type'>;

/** The one element that the path leads to, once it is there and has come to rest. */
export async function seen(tab: OwnPage, ...path: readonly Wanted[]): Promise<SeenPart> {
  let before = '';
  return until(`exactly one ${said(path)}`, async () => {
    const found = await tab.parts(...path);
    const [only] = found;
    const rests = JSON.stringify(found) === before;
    before = JSON.stringify(found);
    return found.length === 1 && only && only.box.width > 0 && rests ? only : null;
  });
}

/** Waits until nothing is there any more. */
export async function gone(tab: OwnPage, ...path: readonly Wanted[]): Promise<void> {
  await until(`no ${said(path)}`, async () => ((await tab.parts(...path)).length === 0 ? true : null));
}

/** Waits until the element's text contains the words. */
export async function says(tab: OwnPage, words: string, ...path: readonly Wanted[]): Promise<void> {
  let last = '';
  await until(`"${words}" in ${said(path)}`, async () => {
    last = (await tab.parts(...path)).map(({ text }) => text).join('\n');
    return last.includes(words) ? true : null;
  }).catch((cause: unknown) => {
    throw new Error(`Expected "${words}" in ${said(path)}, which says: ${last}`, { cause });
  });
}

/** Presses the element in its middle with the real mouse. */
export async function press(tab: OwnPage, ...path: readonly Wanted[]): Promise<void> {
  const { box } = await seen(tab, ...path);
  await tab.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Clicks into the field and types over what stands in it. */
export async function fill(tab: OwnPage, text: string, ...path: readonly Wanted[]): Promise<void> {
  await press(tab, ...path);
  await tab.evaluate('document.activeElement.select()');
  await tab.type(text);
}

function said(path: readonly Wanted[]): string {
  return path
    .map(({ role, name }) => (name === undefined ? role : `${role} "${name}"`))
    .reverse()
    .join(' in ');
}
