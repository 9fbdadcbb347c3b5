import type { KeyInput } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../e2e/support/browser';
import { openFirefox, type ExtensionFirefox } from '../e2e/support/firefox';
import { countInGuide } from '../e2e/support/firefox-protocol';
import type { SeenGuide } from '../e2e/support/guide-probe';
import { refusals } from './support/case';
import { sceneOf } from './support/in-firefox';
import { listenToEverything } from './support/inner-nodes';
import { servePages, type HostilePages } from './support/pages';
import { armed, pressAt, save, settle, storedBy, type Vault } from './support/stage';
import { newToken, tokenPage } from './support/token-page';

/**
 * What can be tried in Firefox alone: windows over the page, because the driver of Chromium makes every page believe that
 * it has the focus, and what Firefox would tell pages about closed roots.
 */
let pages: HostilePages;
let firefox: ExtensionFirefox;
let vault: Vault;

beforeAll(async () => {
  pages = await servePages();
  firefox = await openFirefox(pages);
  const own = await firefox.openOwn('src/options/index.html');
  const ask: Vault['ask'] = (type, payload) =>
    own.evaluate(
      `browser.runtime.sendMessage(${JSON.stringify({ latchkey: 1, type, payload })}).then(({ answer }) => answer)`,
    );
  vault = { ask, stored: storedBy(ask) };
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

test('a small window that closes at the first of two presses does not lead the second to our button', async () => {
  const token = newToken();
  const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token))}`);
  const scene = sceneOf(tab, token);
  const { button } = await armed(scene);
  const over = await firefox.openedBy(() =>
    scene.run(() => {
      globalThis.over = window.open('about:blank', 'over', 'width=300,height=200');
      globalThis.over?.addEventListener('mousedown', () => globalThis.over?.close());
    }),
  );
  await until('the small window in front', async () =>
    (await tab.evaluate('document.hasFocus()')) ? null : true,
  );
  // The button has stood there for long when the small window goes; all that is new is that the person sees it.
  await until('the button, armed', async () => ((await armed(scene)) ? true : null));
  await over.click(50, 50).catch(() => undefined);
  await until('the page in front', async () => ((await tab.evaluate('document.hasFocus()')) ? true : null));
  await pressAt(scene, button);
  await settle(vault, scene);
  expect(await vault.stored()).toEqual([]);
  expect((await scene.guide())?.text).toContain(refusals.early);
  await save(vault, scene);
  expect(await vault.stored()).toEqual([token]);
});

test('no event of any kind gives a page a part of our card, and its own elements hear that the pointer left them', async () => {
  const token = newToken();
  // The page's whole window is under the pointer, so that the pointer comes from its elements to ours.
  const html = tokenPage(token, { first: listenToEverything, css: 'main { height: 2000px }' });
  const tab = await firefox.open(`https://alltick.co${pages.put(html)}`);
  const scene = sceneOf(tab, token);
  const { guide, button } = await armed(scene);
  const [x, y] = [button.x + button.width / 2, button.y + button.height / 2];
  const [away, below] = [guide.card.x + guide.card.width + 60, guide.card.y + guide.card.height - 40];
  const { mouse, keyboard, touchscreen } = tab.page;
  const withKeys = async (keys: readonly KeyInput[], last: KeyInput): Promise<void> => {
    for (const key of keys) await keyboard.down(key);
    await keyboard.press(last);
    for (const key of keys) await keyboard.up(key);
  };

  await mouse.move(away, below);
  await mouse.move(x, y);
  await mouse.move(x, y - 90);
  await mouse.wheel({ deltaY: 30 });
  for (const which of ['right', 'middle'] as const) await mouse.click(x, y - 90, { button: which });
  await mouse.click(x, y - 90, { count: 2 });
  // Down here and up there, both ways, and as if texts of the card could be dragged.
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(away, below, { steps: 4 });
  await mouse.up();
  await mouse.down();
  await mouse.move(x, y - 90, { steps: 4 });
  await mouse.up();
  await mouse.down();
  await mouse.move(x + 60, y - 120, { steps: 4 });
  await mouse.up();
  await mouse.move(away, below);
  await touchscreen.tap(x, y - 90);
  const first = await touchscreen.touchStart(away, below);
  const second = await touchscreen.touchStart(x, y - 90);
  await first.move(away + 5, below);
  await second.move(x + 5, y - 90);
  await second.end();
  await first.end();
  await withKeys(['Alt', 'Shift'], 'KeyL');
  for (const key of ['Tab', 'Tab', 'a', 'ArrowDown', 'Escape'] as const) await keyboard.press(key);
  await withKeys(['Alt', 'Shift'], 'KeyL');
  for (const key of ['c', 'x', 'v', 'a'] as const) await withKeys(['Control'], key);
  await withKeys(['Alt', 'Shift'], 'KeyL');
  await settle(vault, scene);

  const caught = await scene.run(() => globalThis.caughtNodes?.() ?? null);
  expect(caught?.inner).toEqual([]);
  expect(caught?.heard.filter((one) => one.endsWith('@latchkey-guide'))).toEqual(
    // What the browser says of our element itself, as of any popover.
    expect.not.arrayContaining([
      'mousemove@latchkey-guide',
      'keydown@latchkey-guide',
      'focus@latchkey-guide',
    ]),
  );
  expect(caught?.heard).toEqual(
    expect.arrayContaining(['mouseout@main', 'pointerleave@main', 'mousemove@main']),
  );
  expect(await vault.stored()).not.toContain(token);
  await save(vault, scene);
});

test('a page that writes itself anew, which takes our listeners away, gets no card', async () => {
  const token = newToken();
  const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token))}`);
  const scene = sceneOf(tab, token);
  await armed(scene);
  await scene.run(() => {
    const html = document.documentElement.outerHTML;
    document.open();
    document.write(html.replace(/<latchkey-guide.*?<\/latchkey-guide>/g, ''));
    document.close();
    addEventListener('latchkey-shield', () => (document.title = 'The guide asked for its shield.'));
  });
  // A press of the person has the guide look again, as all that they do.
  await tab.page.mouse.click(5, 5);
  await until('the question', () =>
    scene.run(() => (document.title === 'The guide asked for its shield.' ? true : null)),
  );
  expect(await scene.guide()).toBeNull();
  await tab.page.reload();
  expect((await armed(scene)).guide.text).not.toBe('');
});

test('neither its search nor its selection brings a page into our card', async () => {
  const token = newToken();
  const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token))}`);
  const scene = sceneOf(tab, token);
  const { guide } = await armed(scene);
  const words = guide.text.split(/\s+/).filter((word) => word.length > 1);
  const reached = await scene.run(
    (...said) => {
      const selection = getSelection();
      const find: unknown = Reflect.get(window, 'find');
      const inner: string[] = [];
      if (!selection || typeof find !== 'function') return ['there is nothing to try'];
      const look = (way: string): void => {
        for (const node of [selection.anchorNode, selection.focusNode])
          if (node?.getRootNode() instanceof ShadowRoot) inner.push(way);
      };
      for (const word of said) {
        selection.removeAllRanges();
        // Each time it is found anew, behind the one before.
        for (let time = 0; time < 3; time += 1) {
          Reflect.apply(find, window, [word]);
          look(`find ${word}`);
        }
      }
      const host = document.querySelector('latchkey-guide');
      const starts = [document.body, document.documentElement, ...(host ? [host] : [])];
      for (const mode of ['off', 'on']) {
        document.designMode = mode;
        for (const alter of ['move', 'extend'])
          for (const way of ['forward', 'backward', 'left', 'right'])
            for (const by of ['character', 'word', 'line', 'lineboundary', 'documentboundary'])
              for (const start of starts)
                for (const offset of [0, start.childNodes.length]) {
                  selection.collapse(start, offset);
                  for (let time = 0; time < 3; time += 1) {
                    selection.modify(alter, way, by);
                    look(`${alter} ${way} by ${by}`);
                  }
                }
      }
      document.designMode = 'off';
      selection.removeAllRanges();
      return inner;
    },
    ...words,
  );
  expect(words.length).toBeGreaterThan(20);
  expect(reached).toEqual([]);
});

test('people who use the keyboard alone move the card and save, and the mouse moves the card too', async () => {
  const token = newToken();
  const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token))}`);
  const scene = sceneOf(tab, token);
  const { mouse, keyboard } = tab.page;
  const { guide } = await armed(scene);
  const movedFrom = async (before: SeenGuide): Promise<SeenGuide> =>
    until('the card elsewhere', async () => {
      const now = await scene.guide();
      return now && now.card.x !== before.card.x ? now : null;
    });
  const handle = guide.buttons.find(({ name }) => name === 'Move')?.box ?? guide.card;
  await mouse.move(handle.x + 10, handle.y + 10);
  await mouse.down();
  await mouse.move(handle.x + 130, handle.y + 40, { steps: 3 });
  await mouse.up();
  const dragged = await movedFrom(guide);
  await keyboard.down('Alt');
  await keyboard.down('Shift');
  await keyboard.press('KeyL');
  await keyboard.up('Shift');
  await keyboard.up('Alt');
  await keyboard.press('Tab');
  await keyboard.press('ArrowRight');
  await movedFrom(dragged);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await armed(scene);
  await keyboard.press('Enter');
  await until('the token in the vault', async () => ((await vault.stored()).includes(token) ? true : null));
});

test('assistive technology reads the card as before', async () => {
  const token = newToken();
  const tab = await firefox.open(`https://alltick.co${pages.put(tokenPage(token))}`);
  await armed(sceneOf(tab, token));
  expect(await countInGuide(tab.page, { role: 'heading', name: 'Save your token' })).toBe(1);
  expect(await countInGuide(tab.page, { role: 'button', name: 'Save token' })).toBe(1);
  expect(await countInGuide(tab.page, { role: 'link', name: 'Documentation' })).toBe(1);
  expect(await countInGuide(tab.page, { role: 'option' })).toBe(0);
});

declare global {
  /** The window that the page has opened. */
  var over: Window | null | undefined;
}
