import type { Page } from 'playwright-core';
import { until, type Tab } from '../../e2e/support/browser';
import { openChromium, type ChromiumOptions, type ExtensionChromium } from '../../e2e/support/chromium';
import type { Box, SeenGuide } from '../../e2e/support/guide-probe';
import { servePages, type HostilePages } from './pages';
import { newToken, tokenPage, type PageParts } from './token-page';
import { enterWorld, type World } from './world';

/** What a test may ask our own background. */
export interface Vault {
  /** Every token that the vault holds, in full. */
  stored(): Promise<readonly string[]>;
  /** Asks the background as an extension page. */
  ask(type: string, payload: object): Promise<unknown>;
}

/** Chromium with the built extension, in which one hostile page after the other is shown. */
export interface Stage extends Vault {
  readonly browser: ExtensionChromium;
  readonly pages: HostilePages;
  /** A page of the extension that stays open, from which tests ask. */
  readonly own: Page;
  /** Shows a page, on the provider's own host unless another place is named. */
  show(html: string, place?: { readonly origin?: string; readonly path?: string }): Promise<Scene>;
  /** Shows the small token page with these parts. */
  showToken(parts?: PageParts): Promise<TokenScene>;
  close(): Promise<void>;
}

/** The person's own mouse. */
export interface Mouse {
  move(x: number, y: number): Promise<void>;
  down(which?: { readonly button: 'left' | 'middle' | 'right' }): Promise<void>;
  up(which?: { readonly button: 'left' | 'middle' | 'right' }): Promise<void>;
}

/** A page in any browser. */
export interface AnyScene extends Pick<World, 'guide' | 'run' | 'apart' | 'exceptions'> {
  readonly tab: Tab;
  readonly mouse: Mouse;
  /** What the person sees of this rectangle, as a text that is equal for equal pixels; null where it leaves the window. */
  picture(box: Box): Promise<string | null>;
  /** The share of the last moments in which the page's thread was at work; null where the browser does not say. */
  busyShare(): Promise<number | null>;
}

export interface Scene extends World, AnyScene {
  readonly page: Page;
}

export interface AnyTokenScene extends AnyScene {
  readonly token: string;
}

export interface TokenScene extends Scene {
  readonly token: string;
}

export async function openStage(options: ChromiumOptions = {}): Promise<Stage> {
  const pages = await servePages();
  const browser = await openChromium(pages, options);
  const own = await browser.context.newPage();
  // With a query, because the extension shows its questions in a tab that has the bare address, and loads that anew.
  await own.goto(`chrome-extension://${browser.extensionId}/src/options/index.html?stage`);

  const ask = (type: string, payload: object): Promise<unknown> =>
    own.evaluate(
      async ([name, content]): Promise<unknown> => {
        const reply: { answer?: unknown } = await chrome.runtime.sendMessage({
          latchkey: 1,
          type: name,
          payload: content,
        });
        return reply.answer;
      },
      [type, payload] as const,
    );
  const show: Stage['show'] = async (html, { origin = 'https://alltick.co', path } = {}) => {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    const world = await enterWorld(session);
    const tab = { ...(await browser.tab(page)), guide: world.guide };
    await page.goto(`${origin}${pages.put(html, path)}`, { waitUntil: 'domcontentloaded' });
    return { ...world, ...sightOf(page), page, tab, busyShare: () => busyShare(world) };
  };
  return {
    browser,
    pages,
    own,
    ask,
    show,
    showToken: async (parts) => {
      const token = newToken();
      return { ...(await show(tokenPage(token, parts))), token };
    },
    stored: storedBy(ask),
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}

interface Pictured {
  readonly mouse: Mouse;
  screenshot(options: { readonly clip: Box; readonly encoding: 'base64' }): Promise<Uint8Array | string>;
}

/** The eyes and the hand of a person, on a page of either driver. */
export function sightOf(page: Pictured): Pick<AnyScene, 'mouse' | 'picture'> {
  return {
    mouse: {
      move: (x, y) => page.mouse.move(x, y),
      down: (which) => page.mouse.down(which),
      up: (which) => page.mouse.up(which),
    },
    picture: async ({ x, y, width, height }) => {
      if (!isInWindow({ x, y, width, height })) return null;
      // The very edge blends with what lies behind.
      const clip = { x: x + 3, y: y + 3, width: width - 6, height: height - 6 };
      // A document of no size cannot be pictured, and nothing of it is seen.
      const picture = await page.screenshot({ clip, encoding: 'base64' }).catch(() => null);
      if (picture === null) return null;
      return typeof picture === 'string' ? picture : Buffer.from(picture).toString('base64');
    },
  };
}

export function isInWindow({ x, y, width, height }: Box): boolean {
  return x >= 0 && y >= 0 && x + width <= windowSize.width && y + height <= windowSize.height;
}

/** Both browsers are opened with windows of this size. */
const windowSize = { width: 1280, height: 800 };

/** Over a dozen frames. It is CPU time, so a slow machine does not look like a busy loop. */
async function busyShare(world: World): Promise<number> {
  const [before, began] = [await world.busy(), performance.now()];
  await world.apart(
    () =>
      new Promise<void>((done) => {
        let frames = 12;
        const next = (): void => {
          frames -= 1;
          if (frames > 0) requestAnimationFrame(next);
          else done();
        };
        next();
      }),
  );
  return ((await world.busy()) - before) / ((performance.now() - began) / 1_000);
}

/** Reads the whole vault through the messages of our own pages. */
export function storedBy(ask: Vault['ask']): Vault['stored'] {
  // What is stored under an id never changes.
  const opened = new Map<string, string>();
  return async () => {
    const list = (await ask('tokens.list', {})) as { tokens: readonly { id: string }[] };
    for (const { id } of list.tokens) {
      if (opened.has(id)) continue;
      const { token } = (await ask('tokens.open', { id })) as { token: string };
      opened.set(id, token);
    }
    return list.tokens.map(({ id }) => opened.get(id) ?? '');
  };
}

/** Waits until the guide offers to save, and its button may be pressed and has stood still for long enough. */
export async function armed(scene: AnyScene): Promise<{ guide: SeenGuide; button: Box }> {
  let before = '';
  let since = 0;
  return until('the button "Save token", at rest', async () => {
    const guide = await scene.guide();
    const button = guide?.buttons.find(({ name, disabled }) => name === 'Save token' && !disabled);
    const now = JSON.stringify([button?.box, guide?.state]);
    if (now !== before) since = performance.now();
    before = now;
    return guide && button && performance.now() - since > rest ? { guide, button: button.box } : null;
  });
}

const rest = 650;

/** Presses with the real mouse, where the button is or was. */
export async function pressAt(scene: AnyScene, box: Box): Promise<void> {
  await scene.tab.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** A person who sees the guide now can save this token; they press once more where the card asks for it. */
export async function save(stage: Vault, scene: AnyTokenScene): Promise<void> {
  for (let press = 0; press < mostPresses; press += 1) {
    const { button } = await armed(scene);
    await pressAt(scene, button);
    const isSaved = await until(
      'the token in the vault',
      async () => ((await stage.stored()).includes(scene.token) ? true : null),
      { limit: patience },
    ).catch(() => false);
    if (isSaved) return;
  }
  throw new Error(`The token could not be saved. The card says: ${(await scene.guide())?.text ?? 'nothing'}`);
}

const mostPresses = 3;
const patience = 2_000;

/** Whatever a press may have started has come to its end: the guide's message to the background is answered in order. */
export async function settle(stage: Vault, scene: AnyScene): Promise<void> {
  await until('the guide at rest', async () => {
    const guide = await scene.guide();
    return guide?.state === 'saving' ? null : true;
  });
  await stage.ask('vault.status', {});
}
