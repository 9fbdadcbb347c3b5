import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Scene, type Stage } from '../hostile/support/stage';
import { newToken, tokenPage } from '../hostile/support/token-page';
import { allowOrigin } from './support/allow-origin';
import { started } from './support/capturing';
import { proveJunk } from './support/junk-messages';
import {
  everyTypeHasItsRow,
  proveStanding,
  unchanged,
  type Speak,
  type Standing,
} from './support/message-matrix';
import { orderText, writeSecondExtension } from './support/second-extension';
import { speakInScriptText, speakText, type ScriptPlace } from './support/speaking';
import { pressToolbarButton, secondDriver, toolbarArguments } from './support/toolbar-popup';

/** Every type of message from every kind of sender that a browser knows, in the built extension. */
const provider = 'https://alltick.co';
const enabled = 'https://enabled.example';
const permitted = 'https://permitted.example';
let second: string;
let stage: Stage;
let own: Evaluating;
/** A page of the provider with frames, which stays open. */
let dashboard: Scene;

interface Evaluating {
  evaluate(expression: string): Promise<unknown>;
}

beforeAll(async () => {
  second = await writeSecondExtension('alltick.co');
  stage = await openStage({ arguments: toolbarArguments, beside: [second] });
  own = pageOf('/src/options/index.html');
  dashboard = await stage.show(
    tokenPage(newToken(), {
      more: `<iframe src="${provider}${stage.pages.put(tokenPage(newToken()), '/console/framed')}"></iframe>
        <iframe srcdoc="<h1>API keys</h1>"></iframe>`,
    }),
  );
  await started(dashboard);
});

afterAll(async () => {
  await stage?.close();
  await rm(second, { recursive: true, force: true });
});

test('every message of the contract has a row here', everyTypeHasItsRow);

const scripts: readonly (readonly [who: string, standing: Standing, open: () => Promise<ScriptPlace>])[] = [
  ['of a provider’s page', 'content', () => Promise.resolve({ tab: dashboard.page.url() })],
  [
    'in a frame of the provider’s page, of the same host',
    'stranger',
    () => Promise.resolve({ tab: dashboard.page.url(), frame: `${provider}/console/framed` }),
  ],
  [
    'in a frame whose markup the page wrote',
    'stranger',
    () => Promise.resolve({ tab: dashboard.page.url(), frame: 'about:srcdoc' }),
  ],
  ['of the provider’s pages that are no dashboard', 'stranger', () => opened(provider, '/blog/news')],
  ['of the provider’s host on another port', 'stranger', () => opened(`${provider}:8443`)],
  ['of an own host that the person enabled', 'content', () => openedOwnHost(enabled, 'enabled')],
  ['of a host that may be used and was not enabled', 'stranger', () => openedOwnHost(permitted, 'permitted')],
];

test.each(scripts)('a script %s is a %s', async (_who, standing, open) => {
  const place = await open();
  await provingNothingChanged(standing, (messages) => asked(own, speakInScriptText(messages, place)));
});

test('a script of a provider’s page is a stranger while the person has turned that provider off', async () => {
  await stage.ask('settings.set', { providersOff: ['alltick'] });
  const place = { tab: dashboard.page.url() };
  await provingNothingChanged('stranger', (messages) => asked(own, speakInScriptText(messages, place)));
  await stage.ask('settings.set', { providersOff: [] });
});

interface Closable extends Evaluating {
  close?(): Promise<void>;
}

const ownPages: readonly (readonly [who: string, standing: Standing, open: () => Promise<Closable>])[] = [
  ['the options page', 'page', () => Promise.resolve(own)],
  ['the popup of the toolbar', 'page', () => pressToolbarButton(stage.browser, provider)],
  ['the popup in a tab', 'page', () => openedOwn('src/popup/index.html?tab#here')],
  ['the offscreen document’s page in a tab', 'stranger', () => openedOwn('offscreen.html')],
  ['the offscreen document', 'stranger', openedOffscreen],
  ['another file of ours in a tab', 'stranger', () => openedOwn('icons/48.png')],
  ['the background to itself', 'nobody', () => Promise.resolve(background())],
];

test.each(ownPages)('%s is a %s', async (_who, standing, open) => {
  const page = await open();
  await provingNothingChanged(standing, (messages) => asked(page, speakText(messages)));
  if (page !== own) await page.close?.();
});

test.each(['script', 'background'] as const)('the %s of another extension is nobody', async (from) => {
  const to = stage.browser.extensionId;
  await provingNothingChanged('nobody', (messages) =>
    asked(dashboard.page, orderText({ from, to, messages })),
  );
});

test('a web page is nobody, even one to which another extension opened the way', async () => {
  expect(await dashboard.page.evaluate('typeof chrome.runtime.sendMessage')).toBe('function');
  const to = stage.browser.extensionId;
  await provingNothingChanged('nobody', (messages) => asked(dashboard.page, speakText(messages, to)));
});

test('a private window has no script of ours, and our own pages do not open there', async () => {
  const driver = await secondDriver(stage.browser);
  const window = await driver.createBrowserContext();
  const page = await window.newPage();
  const session = await page.createCDPSession();
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  await session.send('Runtime.enable');
  await page.goto(dashboard.page.url(), { waitUntil: 'load' });
  // Scripts of extensions run when the document is idle; this comes after it.
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(worlds).toContain(provider);
  expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([]);
  const ours = `chrome-extension://${stage.browser.extensionId}/src/options/index.html`;
  await expect(page.goto(ours)).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
  await window.close();
  await driver.disconnect();
});

test('junk from those who may send is refused, without an exception and without a trace', async () => {
  const place = { tab: dashboard.page.url() };
  await unchanged(everything, () =>
    proveJunk(
      300,
      (all) => asked(own, speakText(all)),
      (all) => asked(own, speakInScriptText(all, place)),
    ),
  );
});

async function provingNothingChanged(standing: Standing, speak: Speak): Promise<void> {
  await unchanged(everything, () => proveStanding(standing, speak));
}

/** All that is stored for good, as it lies there, and what the vault says of itself. */
async function everything(): Promise<unknown> {
  const stored = await own.evaluate('chrome.storage.local.get(null)');
  return [stored, await stage.ask('vault.status', {}), await stage.ask('settings.get', {})];
}

async function asked(where: Evaluating, expression: string): Promise<readonly unknown[]> {
  const answers = await where.evaluate(expression);
  if (!Array.isArray(answers)) throw new Error(`No answers, but ${JSON.stringify(answers)}.`);
  return answers;
}

async function opened(origin: string, path?: string): Promise<ScriptPlace> {
  const { page } = await stage.show(tokenPage(newToken()), {
    origin,
    ...(path === undefined ? {} : { path }),
  });
  return { tab: page.url() };
}

/** A host that the browser lets us work on; with `enabled` the person has turned Latchkey on there. */
async function openedOwnHost(origin: string, how: 'enabled' | 'permitted'): Promise<ScriptPlace> {
  await allowOrigin(stage.browser, origin);
  const session = await stage.browser.context.newCDPSession(pageOf('/src/options/index.html'));
  const asking = await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ['${origin}/*'] })`,
    userGesture: true,
    awaitPromise: true,
  });
  expect(asking.result.value).toBe(true);
  await session.detach();
  if (how === 'enabled') expect(await stage.ask('sites.add', { origin })).toEqual({ kind: 'done' });
  return opened(origin);
}

async function openedOwn(path: string): Promise<Evaluating> {
  const page = await stage.browser.context.newPage();
  await page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`);
  return page;
}

/** The document without a window that our background has for the clipboard, while it has it. */
async function openedOffscreen(): Promise<Closable> {
  const driver = await secondDriver(stage.browser);
  await background().evaluate(
    `chrome.offscreen.createDocument({ url: 'offscreen.html', reasons: ['CLIPBOARD'], justification: 'A test' })`,
  );
  const target = await driver.waitForTarget((one) => one.url().endsWith('/offscreen.html'));
  const document = await target.asPage();
  return {
    evaluate: (expression) => document.evaluate(expression),
    close: async () => {
      await background().evaluate('chrome.offscreen.closeDocument()');
      await driver.disconnect();
    },
  };
}

function background(): Evaluating {
  const found = stage.browser.context.serviceWorkers().find((one) => one.url().endsWith('/background.js'));
  if (!found) throw new Error('The background has stopped.');
  return found;
}

function pageOf(path: string) {
  const found = stage.browser.context.pages().find((page) => page.url().includes(path));
  if (!found) throw new Error(`No page shows ${path}.`);
  return found;
}
