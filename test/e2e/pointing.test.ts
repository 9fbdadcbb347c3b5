import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePages, type HostilePages } from '../hostile/support/pages';
import { boxOf } from '../sites/walk';
import { pressInGuide, until, type ExtensionBrowser, type Tab } from './support/browser';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { guidedTo } from './support/walk-with-guide';

/*
 * A dashboard whose button nobody could know by its name: the person points at it once, and from then on it is found on
 * this site, also when the page is drawn anew.
 */
const behind = `<nav><a href="/profile">Profile Settings</a> <a href="/profile/tokens">Access Tokens</a></nav><h1>Access Tokens</h1>`;
const counting = `<script>document.querySelector('#mint').onclick = () => { document.title = 'pressed'; };</script>`;
const before = `<!doctype html><html lang="en"><title>Transiyzi</title><body style="font:16px sans-serif;padding:30px">${behind}
<div role="dialog" aria-modal="true" aria-label="Generate Token" style="position:fixed;inset:120px 300px auto;padding:30px;background:#fff">
<h2>Generate Token</h2><label>Name <input value="Laptop"></label> <label><input type="checkbox" checked> read</label>
<label><input type="checkbox"> write</label><p><button>Later</button> <button id="mint">Mint one</button></p></div>${counting}`;
const redesigned = `<!doctype html><html lang="en"><title>Transiyzi</title><body style="font:15px serif">${behind}
<div role="dialog" aria-modal="true" aria-label="Generate Token" style="position:fixed;inset:0 0 0 auto;width:420px;padding:40px;background:#eee">
<header><a href="#m" role="button" id="mint">Mint one</a> <a href="#l" role="button">Later</a><h3>Generate Token</h3></header>
<section><label for="n">Name</label><br><input id="n" value="Server"></section>
<section><label><input type="checkbox" checked> read</label><label><input type="checkbox"> write</label></section></div>`;

const mint = (): Element | null => document.querySelector('#mint');

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let pages: HostilePages;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    pages = await servePages();
    browser = await (name === 'chromium' ? openChromium(pages) : openFirefox(pages));
  });
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });

  const open = (html: string): Promise<Tab> => browser.open(`https://transiyzi.com${pages.put(html)}`);

  test('what the person pointed at once is found again, also after a redesign', async () => {
    const tab = await open(before);
    await until('the guide at a loss', async () => ((await tab.guide())?.state === 'lost' ? true : null));
    await pressInGuide(tab, 'Point at it');
    await until('that the person may point', async () =>
      (await tab.guide())?.buttons.some(({ name: what }) => what === 'Never mind') ? true : null,
    );
    const target = await boxOf(mint, tab);
    if (!target) throw new Error('The page has no such button.');
    await tab.click(target.x + target.width / 2, target.y + target.height / 2);
    await pointsAtIt(tab);
    expect(await tab.evaluate('document.title')).toBe('Transiyzi');
    await tab.close();

    const later = await open(redesigned);
    await pointsAtIt(later);
    await later.close();
  });
});

/** There is a ring only where the button was found, and only then the card says what to do. */
async function pointsAtIt(tab: Tab): Promise<void> {
  const guide = await guidedTo({ id: 'submit-token', targets: [mint], acts: [] }, tab);
  expect(guide.state).toBe('step');
}
