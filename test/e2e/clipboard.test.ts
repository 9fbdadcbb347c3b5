import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium, type ExtensionChromium } from './support/chromium';

let server: Server;
let chromium: ExtensionChromium;
/** A page of ours, which speaks to the background as the popup does. */
let options: Page;
/** A web page that is allowed to read the clipboard, to see what is on it. */
let web: Page;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<title>Clipboard</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${portOf(server)}`;
  chromium = await openChromium(null);
  const { context, extensionId } = chromium;
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  options = await context.newPage();
  await options.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  web = await context.newPage();
  await web.goto(origin);
});

afterAll(async () => {
  await chromium.close();
  server.close();
});

test('a copied token leaves the clipboard at the moment that was announced', async () => {
  const clearsAt = await copy('first copied text', 10);
  expect(await held()).toBe('first copied text');
  await expect.poll(held, { timeout: 15_000, interval: 100 }).toBe('');
  expect(Math.abs(Date.now() - clearsAt)).toBeLessThan(1_000);
});

test('it leaves the clipboard when the background was killed and every page of ours is closed', async () => {
  const clearsAt = await copy('second copied text', 30);
  const session = await chromium.context.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await options.close();
  expect(await held()).toBe('second copied text');
  await expect.poll(held, { timeout: 60_000, interval: 250 }).toBe('');
  expect(Date.now()).toBeGreaterThanOrEqual(clearsAt - 1_000);
});

/** Copies as the popup does, and answers when the background says that it will clear. */
async function copy(text: string, seconds: number): Promise<number> {
  await web.bringToFront();
  await web.evaluate((value) => navigator.clipboard.writeText(value), text);
  await ask('settings.set', { clipboardSeconds: seconds });
  const reply: { answer?: { clearsAt?: number } } = await ask('clipboard.copied', {
    id: crypto.randomUUID(),
    text,
  });
  return reply.answer?.clearsAt ?? 0;
}

function ask(type: string, payload: object): Promise<object> {
  return options.evaluate(
    ([name, content]): Promise<object> =>
      chrome.runtime.sendMessage({ latchkey: 1, type: name, payload: content }),
    [type, payload] as const,
  );
}

async function held(): Promise<string> {
  await web.bringToFront();
  return web.evaluate(() => navigator.clipboard.readText());
}

function portOf(listening: Server): number {
  const address: AddressInfo | string | null = listening.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
