import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { samples } from '../../src/messages/testing/samples';
import { armed, openStage, type Scene, type Stage } from '../hostile/support/stage';
import { newToken, tokenPage } from '../hostile/support/token-page';

/** What the built extension shows of itself to the page it works on, and to other pages and extensions. */
let stage: Stage;
let scene: Scene | undefined;

beforeAll(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await scene?.page.close();
  scene = undefined;
});
afterAll(async () => {
  await stage?.close();
});

declare global {
  /** What the page could find out about us. */
  var describeUs: (() => string) | undefined;
}

test('the page sees our one element and nothing else', async () => {
  scene = await stage.show(
    tokenPage(newToken(), {
      first: () => {
        const seen: string[] = [];
        const note = (what: string): number => seen.push(what);
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (init) {
          note('attachShadow was called');
          return attach.call(this, init);
        };
        const names = new Set(Object.getOwnPropertyNames(globalThis));
        addEventListener('error', ({ message }) => note(`error: ${message}`));
        addEventListener('message', () => note('a message'));
        new MutationObserver((changes) => {
          for (const { type, target, addedNodes, attributeName } of changes) {
            if (target instanceof Element && target.localName === 'latchkey-guide') continue;
            if (type === 'attributes') note(`${target.nodeName}@${attributeName ?? ''} changed`);
            if (document.readyState !== 'complete') continue;
            for (const added of addedNodes)
              if (added.nodeName !== 'LATCHKEY-GUIDE')
                note(`${added.nodeName} was added to ${target.nodeName}`);
          }
        }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        globalThis.describeUs = () => {
          const host = document.querySelector('latchkey-guide');
          const news = Object.getOwnPropertyNames(globalThis).filter(
            (name) => !names.has(name) && !/^\d+$/.test(name),
          );
          const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
          const ours = performance.getEntries().filter(({ name }) => name.includes('extension:'));
          return JSON.stringify({
            seen,
            globals: news,
            root: host?.shadowRoot ?? null,
            children: host?.childNodes.length,
            attributes: host?.getAttributeNames(),
            parent: host?.parentNode?.nodeName,
            text: (host?.textContent ?? '') + (host instanceof HTMLElement ? host.innerText : ''),
            html: host?.getHTML({ serializableShadowRoots: true }),
            sheets,
            frames: window.length,
            resources: ours.length,
            focus: document.activeElement?.nodeName,
            title: document.title,
            runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
          });
        };
      },
    }),
  );
  const { button } = await armed(scene);
  await scene.page.mouse.move(button.x + 5, button.y + 5);
  const report = await scene.run(() => globalThis.describeUs?.() ?? '');
  expect(JSON.parse(report)).toEqual({
    seen: [],
    globals: ['describeUs'],
    root: null,
    children: 0,
    attributes: ['popover'],
    parent: 'HTML',
    text: '',
    html: '',
    sheets: 1,
    frames: 0,
    resources: 0,
    focus: 'BODY',
    title: 'API keys',
    runtime: 'undefined',
  });
});

describe('files of the extension', () => {
  test('no page can fetch, show, run or import one', async () => {
    const files = await packagedFiles();
    expect(files).toEqual(expect.arrayContaining(['content/glance.js', 'content/guide.js']));
    scene = await stage.show(tokenPage(newToken()));
    const { page } = scene;
    const urls = files.map((file) => `chrome-extension://${stage.browser.extensionId}/${file}`);
    const reached = await page.evaluate(async (addresses) => {
      const load = (name: string, url: string, type?: string): Promise<boolean> =>
        new Promise((done) => {
          const element = document.createElement(name);
          if (element instanceof HTMLLinkElement) element.rel = 'stylesheet';
          if (type) element.setAttribute('type', type);
          element.onload = () => done(true);
          element.onerror = () => done(false);
          element.setAttribute(name === 'link' ? 'href' : 'src', url);
          document.body.append(element);
        });
      const ways: Readonly<Record<string, (url: string) => Promise<boolean>>> = {
        fetch: (url) =>
          fetch(url).then(
            () => true,
            () => false,
          ),
        'fetch without its answer': (url) =>
          fetch(url, { mode: 'no-cors' }).then(
            () => true,
            () => false,
          ),
        module: (url) => load('script', url, 'module'),
        script: (url) => load('script', url),
        image: (url) => load('img', url),
        style: (url) => load('link', url),
        audio: (url) => load('audio', url),
      };
      const found: string[] = [];
      const own = `data:text/javascript,1`;
      if (!(await load('script', own)) || !(await fetch(own).then(() => true)))
        found.push('The test itself fails.');
      for (const url of addresses)
        for (const [way, attempt] of Object.entries(ways))
          if (!(way === 'audio' && !/\.(png|js)$/.test(url)) && (await attempt(url)))
            found.push(`${way}: ${url}`);
      return found;
    }, urls);
    expect(reached).toEqual([]);
  });

  test('no page can frame, open or become one of its pages', async () => {
    const pages = (await packagedFiles()).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    for (const file of pages) {
      const url = `chrome-extension://${stage.browser.extensionId}/${file}`;
      scene = await stage.show(tokenPage(newToken()));
      const { page } = scene;
      await page.evaluate(
        (address) =>
          new Promise<void>((done) => {
            const frame = document.createElement('iframe');
            frame.onload = () => done();
            frame.src = address;
            document.body.append(frame);
          }),
        url,
      );
      expect(page.frames().at(-1)?.url()).toBe(blocked);
      await page.evaluate((address) => location.assign(address), url).catch(() => undefined);
      await expect.poll(() => page.url()).toBe(blocked);
      await page.close();
    }
  });
});

/** The page that Chromium shows instead of one that may not be shown. */
const blocked = 'chrome-error://chromewebdata/';

describe('a content script', () => {
  test('gets an answer to what it may ask', async () => {
    scene = await stage.showToken();
    await armed(scene);
    const reply = await scene.inside(
      async (payload) =>
        JSON.stringify(
          await chrome.runtime.sendMessage({
            latchkey: 1,
            type: 'journey.hello',
            payload: JSON.parse(payload ?? ''),
          }),
        ),
      JSON.stringify(samples['journey.hello']),
    );
    expect(JSON.parse(reply)).toMatchObject({ type: 'journey.hello', answer: { protocol: 1 } });
  });

  test('reads nothing of what is stored', async () => {
    scene = await stage.showToken();
    await armed(scene);
    const read = await scene.inside(async () => {
      const areas = ['local', 'session', 'sync'] as const;
      const answers = areas.map((area) =>
        chrome.storage[area].get(null).then(
          (all) => `${area}: ${Object.keys(all).join()}`,
          () => 'refused',
        ),
      );
      return (await Promise.all(answers)).join('; ');
    });
    expect(read).toBe('refused; refused; sync: ');
  });
});

describe('pages of the extension', () => {
  test.each(['src/popup/index.html', 'src/options/index.html', 'src/options/index.html?welcome'])(
    '%s keeps to its own policy, which forbids requests, inline scripts and markup from text',
    async (path) => {
      const page = await stage.browser.context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
      await page.getByRole('heading').or(page.getByRole('list')).first().waitFor();
      expect(said).toEqual([]);
      const forbidden = await page.evaluate(async () => {
        const violations: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          violations.push(effectiveDirective),
        );
        await fetch('https://alltick.co/').catch(() => undefined);
        const script = document.createElement('script');
        try {
          script.text = 'globalThis.ran = true';
          document.body.append(script);
        } catch {
          violations.push('no script from text');
        }
        try {
          document.body.innerHTML = '<b>x</b>';
        } catch {
          violations.push('no markup from text');
        }
        await new Promise((next) => setTimeout(next));
        return { violations: [...new Set(violations)], ran: 'ran' in globalThis };
      });
      expect(forbidden.ran).toBe(false);
      expect(forbidden.violations).toEqual(
        expect.arrayContaining(['connect-src', 'no script from text', 'no markup from text']),
      );
      await page.close();
    },
  );
});

async function packagedFiles(): Promise<readonly string[]> {
  const root = resolve('dist/chromium');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}
