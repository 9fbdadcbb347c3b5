import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tab } from '../e2e/support/browser';
import { openFirefox, type ExtensionFirefox } from '../e2e/support/firefox';
import { proveJunk } from '../e2e/support/junk-messages';
import { proveStanding, unchanged, type Speak, type Standing } from '../e2e/support/message-matrix';
import { orderText, writeSecondExtension } from '../e2e/support/second-extension';
import { speakInScriptText, speakText, type ScriptPlace } from '../e2e/support/speaking';
import { turnOnByAddress } from '../e2e/support/turn-on';
import { servePages, type HostilePages } from '../hostile/support/pages';
import { newToken, tokenPage } from '../hostile/support/token-page';

/** `test/e2e/message-senders.test.ts` in Firefox, with the kinds of sender that there are in it. */
const provider = 'https://alltick.co';
let second: string;
let pages: HostilePages;
let firefox: ExtensionFirefox;
let own: Tab;
/** A page of the provider with frames, which stays open. */
let dashboard: Tab;
let dashboardUrl: string;

beforeAll(async () => {
  second = await writeSecondExtension('alltick.co');
  pages = await servePages();
  firefox = await openFirefox(pages);
  await firefox.browser.installExtension(second);
  own = await firefox.openOwn('src/options/index.html');
  const framed = `${provider}${pages.put(tokenPage(newToken()), '/console/framed')}`;
  const more = `<iframe src="${framed}"></iframe><iframe srcdoc="<h1>API keys</h1>"></iframe>`;
  dashboardUrl = `${provider}${pages.put(tokenPage(newToken(), { more }))}`;
  dashboard = await firefox.open(dashboardUrl);
  await dashboard.evaluate(
    'new Promise((done) => document.readyState === "complete" ? done() : (onload = done))',
  );
});

afterAll(async () => {
  await firefox?.close();
  await pages?.close();
  await rm(second, { recursive: true, force: true });
});

const scripts: readonly (readonly [who: string, standing: Standing, open: () => Promise<ScriptPlace>])[] = [
  ['of a provider’s page', 'content', () => Promise.resolve({ tab: dashboardUrl })],
  [
    'in a frame of the provider’s page, of the same host',
    'stranger',
    () => Promise.resolve({ tab: dashboardUrl, frame: `${provider}/console/framed` }),
  ],
  [
    'in a frame whose markup the page wrote',
    'stranger',
    () => Promise.resolve({ tab: dashboardUrl, frame: 'about:srcdoc' }),
  ],
  ['of the provider’s pages that are no dashboard', 'stranger', () => opened(provider, '/blog/news')],
  ['of the provider’s host on another port', 'stranger', () => opened(`${provider}:8443`)],
  [
    'of an own host that the person enabled',
    'content',
    async () => {
      // The popup speaks of the tab that was looked at last.
      const place = await opened('https://enabled.example');
      await turnOnByAddress(firefox, 'https://enabled.example');
      return place;
    },
  ],
];

test.each(scripts)('a script %s is a %s', async (_who, standing, open) => {
  const place = await open();
  await provingNothingChanged(standing, (messages) => asked(own, speakInScriptText(messages, place)));
});

test('a script of a provider’s page is a stranger while the person has turned that provider off', async () => {
  await ask('settings.set', { providersOff: ['alltick'] });
  const place = { tab: dashboardUrl };
  await provingNothingChanged('stranger', (messages) => asked(own, speakInScriptText(messages, place)));
  await ask('settings.set', { providersOff: [] });
});

test.each([
  ['the options page', 'page', 'src/options/index.html'],
  ['the popup in a tab', 'page', 'src/popup/index.html'],
  ['another file of ours in a tab', 'stranger', 'licences.txt'],
] as const)('%s is a %s', async (_who, standing, path) => {
  const tab = await firefox.openOwn(path);
  await provingNothingChanged(standing, (messages) => asked(tab, speakText(messages)));
  await tab.close();
});

test.each(['script', 'background'] as const)('the %s of another extension is nobody', async (from) => {
  const to = 'latchkey@latchkey.example';
  await provingNothingChanged('nobody', (messages) => asked(dashboard, orderText({ from, to, messages })));
});

test('a web page has nothing to speak with', async () => {
  expect(await dashboard.evaluate('typeof browser + typeof globalThis.chrome')).toBe('undefinedundefined');
});

test('junk from those who may send is refused, without an exception and without a trace', async () => {
  const place = { tab: dashboardUrl };
  await unchanged(everything, () =>
    proveJunk(
      2_000,
      (all) => asked(own, speakText(all)),
      (all) => asked(own, speakInScriptText(all, place)),
    ),
  );
});

async function provingNothingChanged(standing: Standing, speak: Speak): Promise<void> {
  await unchanged(everything, () => proveStanding(standing, speak));
}

async function everything(): Promise<unknown> {
  const stored = await own.evaluate('browser.storage.local.get(null).then(JSON.stringify)');
  return [stored, await ask('vault.status', {}), await ask('settings.get', {})];
}

function ask(type: string, payload: object): Promise<unknown> {
  const message = JSON.stringify({ latchkey: 1, type, payload });
  return own.evaluate(`browser.runtime.sendMessage(${message}).then(({ answer }) => answer)`);
}

async function asked(where: Pick<Tab, 'evaluate'>, expression: string): Promise<readonly unknown[]> {
  const answers = await where.evaluate(expression);
  if (!Array.isArray(answers)) throw new Error(`No answers, but ${JSON.stringify(answers)}.`);
  return answers;
}

async function opened(origin: string, path?: string): Promise<ScriptPlace> {
  const address = `${origin}${pages.put(tokenPage(newToken()), path)}`;
  await firefox.open(address);
  return { tab: address };
}
