import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';
import { findChromium } from '../../tools/setup/find-program.mjs';
import { World } from './world';

/** A browser with an extension installed that does nothing but have a world of its own in every page. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  /** An empty page of our server, on which `performance.now()` counts in steps of 5 microseconds. */
  openPage(): Promise<BenchPage>;
  close(): Promise<void>;
}

export interface BenchPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** The world of the installed extension. */
  readonly installed: World;
  /** The page's own world. */
  readonly own: World;
  /** A new isolated world, in which no node of the page was met before. */
  freshWorld(): Promise<World>;
  /** Makes the processor this many times slower, as the developer tools do. */
  slowDown(factor: number): Promise<void>;
  close(): Promise<void>;
}

const EXTENSION = 'Bench world';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];

export async function openBenchBrowser(): Promise<BenchBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-bench-'));
  const extension = await makeExtension(folder);
  const server = await serve();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findChromium() ?? 'chromium',
    headless: true,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...FLAGS, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    context,
    openPage: () => openPage(context, `http://127.0.0.1:${address.port}/`),
    async close() {
      await context.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(context: BrowserContext, url: string): Promise<BenchPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const installed = new Promise<World>((resolve) => {
    session.on('Runtime.executionContextCreated', (event) => {
      if (event.context.name === EXTENSION) resolve(new World(session, event.context.id));
    });
  });
  await page.goto(url);
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  let worlds = 0;
  return {
    page,
    session,
    installed: await installed,
    own: new World(session, undefined),
    async freshWorld() {
      const { executionContextId } = await session.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: `fresh ${++worlds}`,
      });
      return new World(session, executionContextId);
    },
    slowDown: async (rate) => {
      await session.send('Emulation.setCPUThrottlingRate', { rate });
    },
    close: () => page.close(),
  };
}

async function makeExtension(folder: string): Promise<string> {
  const path = await mkdtemp(join(folder, 'extension-'));
  const manifest = {
    manifest_version: 3,
    name: EXTENSION,
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['world.js'], run_at: 'document_idle' }],
  };
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(path, 'world.js'), '/* Having a world is all that it does. */');
  return path;
}

/** Pages that are isolated from other origins are trusted with a fine clock. */
function serve(): Promise<Server> {
  const server = createServer((_, answer) => {
    answer.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    answer.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end('<!doctype html><html lang="en"><head><title>Bench</title></head><body></body></html>');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
