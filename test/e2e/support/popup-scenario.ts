import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journey, PracticeSites } from '../../sites/journey';
import { startSites } from '../../sites/server';
import { allJourneys } from '../../sites/sites';
import { randomText } from '../../sites/random';
import { pressInGuide, until, type ExtensionBrowser, type Tab } from './browser';
import { fill, gone, press, says, seen } from './own-page';
import type { Wanted } from './part-probe';
import { walkWithGuide } from './walk-with-guide';

const tokens: Wanted = { role: 'list', name: 'Tokens' };
const item: Wanted = { role: 'listitem' };
const status: Wanted = { role: 'status' };
const place: Wanted = { role: 'region', name: 'This tab' };
const button = (name: string): Wanted => ({ role: 'button', name });
const field = (name: string): Wanted => ({ role: 'textbox', name });
const secret = (name: string): Wanted => ({ role: 'field', name });

const passphrase = 'four random harbour words';

/** What a person does with the popup and the options page, in whichever browser. The tests follow one another. */
export function provePopup(openBrowser: (sites: PracticeSites) => Promise<ExtensionBrowser>): void {
  let sites: PracticeSites;
  let browser: ExtensionBrowser;
  let issued: string;

  const walk = async (provider: string, title: string): Promise<string> => {
    const journey = named(await allJourneys(), provider, title);
    const tab = await browser.open('about:blank');
    await walkWithGuide(journey, tab);
    await tab.close();
    return journey.issued(sites).at(-1) ?? 'nothing was issued';
  };
  /** The popup is closed again, as it is when a person has done something in it. */
  const inPopup = async (act: (popup: Tab) => Promise<void>): Promise<void> => {
    const popup = await browser.openOwn('src/popup/index.html');
    try {
      await act(popup);
      expect(popup.log.filter((line) => line.startsWith('uncaught'))).toEqual([]);
    } finally {
      await popup.close();
    }
  };

  beforeAll(async () => {
    sites = await startSites();
    browser = await openBrowser(sites);
    issued = await walk('altegio', 'en, registered long ago');
  });

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  test('the token of a journey is in the list, masked, with its provider', async () => {
    await inPopup(async (popup) => {
      const { text } = await seen(popup, tokens, item);
      expect(text).toContain('Altegio');
      expect(text).toContain(issued.slice(0, 2));
      expect(text).not.toContain(issued);
      expect(await popup.evaluate('document.documentElement.outerHTML')).not.toContain(issued);
    });
  });

  test('what comes about in the tab while the popup is open is shown', async () => {
    await inPopup(async (popup) => {
      const tab = await browser.open('https://alltick.co/register');
      await says(popup, 'AllTick · Step 1', place);
      await tab.close();
    });
  });

  test('"Copy" puts exactly the issued token on the clipboard, and says so', async () => {
    await inPopup(async (popup) => {
      await press(popup, tokens, item, button('Copy'));
      await says(popup, 'Copied “', status);
      await says(popup, 'Leaves the clipboard in', { role: 'contentinfo' });
      expect(await browser.clipboard()).toBe(issued);
    });
  });

  test('"Copy as" gives the token in a form to use', async () => {
    await inPopup(async (popup) => {
      await press(popup, tokens, item, button('More'));
      await press(popup, tokens, item, button('.env line'));
      await says(popup, 'as .env line', status);
      expect(await browser.clipboard()).toMatch(new RegExp(`^[A-Z_]+=${issued}\\n$`));
      await press(popup, tokens, item, button('Header'));
      await says(popup, 'as header', status);
      expect(await browser.clipboard()).toMatch(new RegExp(`^Authorization: .*${issued}`));
    });
  });

  test('a token that is pasted by hand is kept, and never stands in the field', async () => {
    const token = randomText('lower-digit', 20);
    await browser.setClipboard(token);
    await inPopup(async (popup) => {
      const form: Wanted = { role: 'form', name: 'Paste a token' };
      await press(popup, button('Paste a token'));
      // The choice of the provider has the focus, and typing chooses as in any list.
      expect((await seen(popup, form, { role: 'combobox', name: 'Provider' })).hasFocus).toBe(true);
      await popup.type('Alte');
      await fill(popup, 'By hand', form, field('Name'));
      await press(popup, form, field('Token'));
      await popup.paste();
      await says(popup, `${token.slice(0, 4)}…${token.slice(-4)}, 20 characters`, form);
      expect((await seen(popup, form, field('Token'))).value).toBe('');
      await press(popup, form, button('Save'));
      await says(popup, 'Saved.', status);
      await gone(popup, form);
      await fill(popup, 'By hand', { role: 'searchbox', name: 'Search tokens' });
      await press(popup, tokens, item, button('Copy'));
      await says(popup, 'Copied “By hand”', status);
      expect(await browser.clipboard()).toBe(token);
    });
  });

  test('the search finds by name, and says when nothing matches', async () => {
    await inPopup(async (popup) => {
      const search: Wanted = { role: 'searchbox', name: 'Search tokens' };
      await until('both tokens', async () => ((await popup.parts(tokens, item)).length === 2 ? true : null));
      await fill(popup, 'by HAND', search);
      expect((await seen(popup, tokens, item)).text).toContain('By hand');
      await fill(popup, 'no such token', search);
      await gone(popup, tokens, item);
      await says(popup, 'No token matches', { role: 'main' });
    });
  });

  test('a token can be renamed, noted about, deleted, and brought back', async () => {
    await inPopup(async (popup) => {
      await fill(popup, 'By hand', { role: 'searchbox', name: 'Search tokens' });
      await press(popup, tokens, item, button('More'));
      await fill(popup, 'By hand, nightly job', tokens, item, field('Name'));
      await fill(popup, 'Asked for by Kim', tokens, item, field('Note'));
      await press(popup, tokens, item, button('Save changes'));
      await says(popup, 'Changes saved.', status);
    });
    await inPopup(async (popup) => {
      await fill(popup, 'nightly', { role: 'searchbox', name: 'Search tokens' });
      expect((await seen(popup, tokens, item)).text).toContain('By hand, nightly job');
      await press(popup, tokens, item, button('More'));
      expect((await seen(popup, tokens, item, field('Note'))).value).toBe('Asked for by Kim');
      await press(popup, tokens, item, button('Delete'));
      await says(popup, 'Deleted “By hand, nightly job”.', status);
      await gone(popup, tokens, item);
      await press(popup, button('Undo'));
      await says(popup, 'The token is back.', status);
      expect((await seen(popup, tokens, item)).text).toContain('By hand, nightly job');
    });
  });

  test('"Get a token" opens the provider’s page with its journey started', async () => {
    let opened: Tab | undefined;
    await inPopup(async (popup) => {
      await says(popup, 'By hand', tokens);
      opened = await browser.openedBy(() =>
        press(popup, { role: 'list', name: 'Get a token' }, button('AllTick')),
      );
    });
    if (!opened) throw new Error('No tab was opened.');
    const tab = opened;
    const guide = await until('the guide in the new tab', () => tab.guide());
    expect(guide).toMatchObject({ provider: 'alltick', step: 'register-email' });

    await inPopup(async (popup) => {
      await says(popup, 'AllTick · Step 1 of', place);
      expect(await popup.parts(place, button('Show guide'))).toEqual([]);
    });
    await pressInGuide(tab, 'Hide guide');
    await until('no guide', async () => ((await tab.guide()) === null ? true : null));
    await inPopup(async (popup) => {
      await press(popup, place, button('Show guide'));
      await says(popup, 'The guide is back on the page.', status);
    });
    await until('the guide again', () => tab.guide());
    await tab.close();
  });

  test('a passphrase is set in the options, and the popup then locks', async () => {
    await inPopup(async (popup) => {
      await press(popup, button('Lock'));
      await says(popup, 'Locking needs a passphrase', { role: 'main' });
      const options = await browser.openedBy(() => press(popup, button('Set a passphrase')));
      await options.close();
    });
    const options = await browser.openOwn('src/options/index.html');
    await fill(options, passphrase, secret('New passphrase'));
    await fill(options, passphrase, secret('New passphrase again'));
    await press(options, button('Set passphrase'));
    await says(options, 'Your passphrase is set.', status);
    await options.close();

    await inPopup(async (popup) => {
      await press(popup, button('Lock'));
      await says(popup, 'Latchkey is locked, with 2 tokens inside.', { role: 'main' });
      expect(await popup.parts(tokens, item)).toEqual([]);
      expect(await popup.evaluate('document.body.innerText')).not.toContain('By hand');
    });
  });

  test('a token that is captured while it is locked is there after unlocking', async () => {
    const captured = await walk('transiyzi', 'en');
    await inPopup(async (popup) => {
      await says(popup, 'with 3 tokens inside', { role: 'main' });
      await fill(popup, 'not the passphrase', secret('Passphrase'));
      await press(popup, button('Unlock'));
      await says(popup, 'That is not the passphrase.', { role: 'main' });
      expect((await seen(popup, secret('Passphrase'))).value).toBe('');
      await fill(popup, passphrase, secret('Passphrase'));
      await popup.press('Enter');
      await says(popup, 'Unlocked.', status);
      await fill(popup, 'transiyzi', { role: 'searchbox', name: 'Search tokens' });
      await press(popup, tokens, item, button('Copy'));
      await says(popup, 'Copied “build server”.', status);
      expect(await browser.clipboard()).toBe(captured);
    });
  });

  test('what the form said, and whom the page greeted, is kept with a token', async () => {
    const detailsOf = async (search: string, ...lines: readonly string[]): Promise<void> =>
      inPopup(async (popup) => {
        await fill(popup, search, { role: 'searchbox', name: 'Search tokens' });
        await press(popup, tokens, item, button('More'));
        for (const line of lines) await says(popup, line, tokens, item);
      });
    await detailsOf('transiyzi', 'Name\nbuild server', 'What the token may do\nread');
    await walk('alltick', 'en, field');
    await detailsOf('alltick', 'Account\nsam@example.com');
  });
}

function named(journeys: readonly Journey[], provider: string, title: string): Journey {
  const found = journeys.find((one) => one.provider === provider && one.title === title);
  if (!found) throw new Error(`There is no journey "${title}" of ${provider}.`);
  return found;
}
