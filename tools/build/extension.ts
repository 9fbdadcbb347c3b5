import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePages, bundleScript, type Bundle } from './bundle';
import { guideFile, providerFile } from './content-scripts';
import { listFiles, writeFiles } from './files';
import { collectMessages, localeFolder } from './locales';
import { browsers, manifestFor, readManifest, readVersion, type Browser } from './manifest';
import { loadProviders, providerScript } from './providers';

const scripts = {
  background: { entry: 'src/background/index.ts', file: 'background.js' },
  guide: { entry: 'src/content/index.iife.ts', file: guideFile },
  offscreen: { entry: 'src/background/offscreen/index.ts', file: 'offscreen.js' },
} as const;
const pages = { popup: 'src/popup/index.html', options: 'src/options/index.html' } as const;
const offscreenPage = 'src/background/offscreen/offscreen.html';

export interface Built {
  readonly folders: Readonly<Record<Browser, string>>;
  /** Sources that do not exist, so that their part of the extension is absent. */
  readonly missing: readonly string[];
}

/** Builds the extension of this project for both browsers. Two builds of the same sources give the same bytes. */
export async function buildExtension(root: string, target = join(root, 'dist')): Promise<Built> {
  const missing: string[] = [];
  const existing = (path: string): boolean => {
    const exists = existsSync(join(root, path));
    if (!exists) missing.push(path);
    return exists;
  };
  const presentPages = Object.fromEntries(Object.entries(pages).filter(([, page]) => existing(page)));
  const script = async ({ entry, file }: { entry: string; file: string }): Promise<Bundle> =>
    existing(entry) ? ((await bundleScript(root, entry, file)) ?? new Map()) : new Map();

  const [providers, base, version, background, guide, offscreen, pageFiles, publicFiles] = await Promise.all([
    loadProviders(root),
    readManifest(root),
    readVersion(root),
    script(scripts.background),
    script(scripts.guide),
    script(scripts.offscreen),
    bundlePages(root, presentPages),
    readPublic(root),
  ]);
  const messages = await collectMessages(
    root,
    providers.map((provider) => provider.id),
  );

  const common: Bundle = new Map([...publicFiles, ...background, ...guide, ...pageFiles]);
  for (const provider of providers) common.set(providerFile(provider.id), providerScript(provider));
  for (const [language, words] of messages) {
    common.set(`_locales/${localeFolder(language)}/messages.json`, pretty(Object.fromEntries(words)));
  }
  const chromiumOnly: Bundle = new Map(offscreen);
  if (existing(offscreenPage)) {
    chromiumOnly.set('offscreen.html', await readFile(join(root, offscreenPage), 'utf8'));
  }

  const folders = { chromium: join(target, 'chromium'), firefox: join(target, 'firefox') };
  for (const browser of browsers) {
    const manifest = manifestFor(browser, base, version, providers);
    const own = browser === 'chromium' ? chromiumOnly : [];
    await writeFiles(folders[browser], new Map([['manifest.json', pretty(manifest)], ...common, ...own]));
  }
  return { folders, missing };
}

async function readPublic(root: string): Promise<Bundle> {
  const folder = join(root, 'public');
  const files: Bundle = new Map();
  for (const path of await listFiles(folder)) {
    if (path.endsWith('.png')) files.set(path, await readFile(join(folder, path)));
  }
  return files;
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
