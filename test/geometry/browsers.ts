import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../../tools/setup/find-program.mjs';
import type { GeometryCase } from './case';
import type * as stagePage from './stage-page';
import type { Anchoring, Verdict } from './verdict';

export type BrowserName = 'chromium' | 'firefox';

/** A browser with the stage page in it, on which one case after the other is played. */
export interface GeometryBrowser {
  play(geometry: GeometryCase, anchoring: Anchoring): Promise<Verdict>;
  close(): Promise<void>;
}

/** Opens the browser on a page of our own server; a small extension of the test's lets it use the browser's zoom. */
export async function openGeometryBrowser(name: BrowserName): Promise<GeometryBrowser> {
  const folder = await mkdtemp(join(tmpdir(), `latchkey-geometry-${name}-`));
  const server = await serve(await bundle());
  const browser = await launchBrowser(name, folder);
  const page = await browser.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => document.documentElement.dataset.zoom !== undefined);
  const fingers = name === 'chromium' ? await page.createCDPSession() : null;
  return {
    play: (geometry, anchoring) => play(page, fingers, geometry, anchoring),
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function play(
  page: Page,
  fingers: CDPSession | null,
  geometry: GeometryCase,
  anchoring: Anchoring,
): Promise<Verdict> {
  const { viewport = [1000, 700], resized, deviceScale = 1, browserZoom = 1, zoomed, pinched } = geometry;
  await setWindow(page, viewport, deviceScale);
  await setZoom(page, browserZoom);
  await page.evaluate(([name, way]) => window.geometryStage.begin(name, way), [
    geometry.name,
    anchoring,
  ] as const);
  if (resized) await setWindow(page, resized, deviceScale);
  if (zoomed) await setZoom(page, zoomed);
  if (pinched) await fingers?.send('Emulation.setPageScaleFactor', { pageScaleFactor: pinched });
  const verdict = await page.evaluate(() => window.geometryStage.measure());
  await page.evaluate(() => window.geometryStage.end());
  if (pinched) await fingers?.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  return verdict;
}

async function setWindow(
  page: Page,
  [width, height]: readonly [number, number],
  deviceScaleFactor: number,
): Promise<void> {
  const now = page.viewport();
  if (now?.width === width && now.height === height && now.deviceScaleFactor === deviceScaleFactor) return;
  await page.setViewport({ width, height, deviceScaleFactor });
}

async function setZoom(page: Page, factor: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const root = document.documentElement;
    if (root.dataset.zoom === String(wanted)) return;
    const done = new Promise((resolve) => addEventListener('zoomed', resolve, { once: true }));
    dispatchEvent(new CustomEvent('zoom', { detail: String(wanted) }));
    await done;
  }, factor);
}

async function launchBrowser(name: BrowserName, folder: string): Promise<Browser> {
  const common = { headless: true, userDataDir: join(folder, 'profile'), defaultViewport: null } as const;
  const browser =
    name === 'chromium'
      ? await launch({
          ...common,
          executablePath: findChromium() ?? 'chromium',
          enableExtensions: true,
          pipe: true,
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        })
      : await launch({
          ...common,
          browser: 'firefox',
          executablePath: process.env.LATCHKEY_FIREFOX ?? '/usr/bin/firefox-esr',
          extraPrefsFirefox: {
            'browser.startup.homepage_override.mstone': 'ignore',
            'datareporting.policy.dataSubmissionEnabled': false,
            'toolkit.telemetry.enabled': false,
          },
        });
  await browser.installExtension(await makeZoomer(folder));
  return browser;
}

/** Writes an extension that sets the browser's own zoom when the page asks for it: no protocol can. */
async function makeZoomer(folder: string): Promise<string> {
  const path = await mkdtemp(join(folder, 'zoomer-'));
  const background = `
    chrome.runtime.onMessage.addListener((factor, { tab }, answer) => {
      chrome.tabs.setZoom(tab.id, factor).then(() => chrome.tabs.getZoom(tab.id)).then(answer);
      return true;
    });`;
  const content = `
    const { dataset } = document.documentElement;
    dataset.zoom = '1';
    addEventListener('zoom', async ({ detail }) => {
      await chrome.runtime.sendMessage(Number(detail));
      dataset.zoom = detail;
      dispatchEvent(new CustomEvent('zoomed'));
    });`;
  const manifest = {
    manifest_version: 3,
    name: 'Zoomer',
    version: '1',
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'] }],
    browser_specific_settings: { gecko: { id: 'zoomer@latchkey.example' } },
  };
  await writeFile(join(path, 'background.js'), background);
  await writeFile(join(path, 'content.js'), content);
  await writeFile(join(path, 'manifest.json'), JSON.stringify(manifest));
  return path;
}

/** The stage with all cases as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    root: resolve('.'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve('test/geometry/stage-page.ts'),
        formats: ['iife'],
        name: 'geometryStage',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (chunk?.type !== 'chunk') throw new Error('The stage was not bundled.');
  return chunk.code;
}

function serve(script: string): Promise<Server> {
  const page = '<!doctype html><meta charset="utf-8"><title>Stage</title><script src="stage.js"></script>';
  const server = createServer(({ url }, answer) => {
    const isScript = url === '/stage.js';
    answer.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    answer.end(isScript ? script : page);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

declare global {
  interface Window {
    readonly geometryStage: typeof stagePage;
  }
}
