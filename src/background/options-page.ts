import { browser } from '../platform/browser';

const page = 'src/options/index.html';

/** Shows a section of the options page, in the tab that has it already or in a new one. */
export async function openOptions(section: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  const tabs = await browser.tabs.query({});
  const present = tabs.find((tab) => tab.url?.split('#')[0] === url);
  const address = section === '' ? url : `${url}#${section}`;
  if (present?.id === undefined) await browser.tabs.create({ url: address });
  else {
    await browser.tabs.update(present.id, { url: address, active: true });
    // Another section is only another fragment, which by itself does not draw the page anew.
    await browser.tabs.reload(present.id);
  }
}
