import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type ExtensionChromium } from './support/chromium';

/** The lock in the built extension: what a test cannot do to a computer, the browser's own events stand for. */
const passphrase = 'quiet otter paints nine kites';
let profile: string;
let chromium: ExtensionChromium;
let options: Page;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'latchkey-lock-'));
  await start();
  expect(await ask('vault.passphrase', { current: '', next: passphrase })).toMatchObject({ kind: 'done' });
});

afterAll(async () => {
  await chromium.close();
  await rm(profile, { recursive: true, force: true });
});

test('the keyboard shortcut locks, and the options page names its keys', async () => {
  await unlock();
  await options.reload();
  await options.getByText('Press Alt+Shift+K to lock at once.').waitFor();
  await (await worker()).evaluate(() => tell(chrome.commands.onCommand, 'lock'));
  await expect.poll(state).toBe('locked');
});

test('a locked screen locks', async () => {
  await unlock();
  await (await worker()).evaluate(() => tell(chrome.idle.onStateChanged, 'locked'));
  await expect.poll(state).toBe('locked');
});

test('a locked screen does not lock when the person does not want it, and a browser that says "idle" is asked again', async () => {
  await ask('settings.set', { lockOnSleep: false, idleMinutes: null });
  await unlock();
  const background = await worker();
  await background.evaluate(() => tell(chrome.idle.onStateChanged, 'locked'));
  await background.evaluate(() => tell(chrome.idle.onStateChanged, 'idle'));
  expect(await state()).toBe('open');
  await ask('settings.set', { lockOnSleep: true, idleMinutes: 5 });
});

test('a background that was killed stays open until its time, and the browser’s end locks', async () => {
  await unlock();
  const session = await chromium.context.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  expect(await state()).toBe('open');
  await chromium.close();
  await start();
  expect(await state()).toBe('locked');
  await unlock();
  expect(await state()).toBe('open');
});

async function start(): Promise<void> {
  chromium = await openChromium(null, { profile });
  options = await chromium.context.newPage();
  await options.goto(`chrome-extension://${chromium.extensionId}/src/options/index.html`);
}

async function unlock(): Promise<void> {
  expect(await ask('vault.unlock', { passphrase })).toMatchObject({
    kind: 'done',
    status: { state: 'open' },
  });
}

async function state(): Promise<unknown> {
  return (await ask('vault.status', {})).state;
}

async function ask(type: string, payload: object): Promise<{ readonly state?: unknown }> {
  const reply: { answer?: object } = await options.evaluate(
    ([name, content]): Promise<object> =>
      chrome.runtime.sendMessage({ latchkey: 1, type: name, payload: content }),
    [type, payload] as const,
  );
  return reply.answer ?? {};
}

/** The background, in which `tell` lets an event of the browser happen. */
async function worker(): Promise<Worker> {
  const { context } = chromium;
  const found = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await found.evaluate(() => {
    Object.assign(globalThis, {
      tell: (event: { dispatch(word: string): void }, word: string) => event.dispatch(word),
    });
  });
  return found;
}

declare function tell(event: object, word: string): void;
