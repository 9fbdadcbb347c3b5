import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundlePages, bundleScript, type Bundle } from './bundle';
import {
  addressesFile,
  cornersFile,
  explainFile,
  glanceFile,
  guideFile,
  pointingFile,
  providerFile,
  shieldFile,
  timesFile,
} from './content-scripts';
import { listFiles, writeFiles } from './files';
import { collectMessages, localeFolder } from './locales';
import { browsers, manifestFor, readManifest, readVersion, type Browser } from './manifest';
import { licenceFile, licenceTexts } from './licence-texts';
import { loadProviders, providerScript } from './providers';

/** The folder of each browser's extension. */
export type Folders = Readonly<Record<Browser, string>>;

/** Builds the extension of this project for both browsers. Two builds of the same sources give the same bytes. */
export async function buildExtension(root: string, target = join(root, 'dist')): Promise<Folders> {
  const [providers, base, version, common, chromiumOnly, firefoxOnly] = await Promise.all([
    loadProviders(root),
    readManifest(root),
    readVersion(root),
    commonFiles(root),
    offscreenFiles(root),
    bundleScript(root, 'src/content/shield.iife.ts', shieldFile),
  ]);
  for (const provider of providers) common.set(providerFile(provider.id), providerScript(provider));
  const ids = providers.map((provider) => provider.id);
  for (const [language, messages] of await collectMessages(root, ids)) {
    common.set(`_locales/${localeFolder(language)}/messages.json`, pretty(Object.fromEntries(messages)));
  }

  const folders = { chromium: join(target, 'chromium'), firefox: join(target, 'firefox') };
  for (const browser of browsers) {
    const manifest = manifestFor(browser, base, version, providers);
    const own = browser === 'chromium' ? chromiumOnly : firefoxOnly;
    await writeFiles(folders[browser], new Map([['manifest.json', pretty(manifest)], ...common, ...own]));
  }
  return folders;
}

/** Scripts, pages, pictures and licences, which are the same in both browsers. */
async function commonFiles(root: string): Promise<Bundle> {
  const bundles = await Promise.all([
    bundleScript(root, 'src/background/index.ts', 'background.js'),
    bundleScript(root, 'src/content/glance.iife.ts', glanceFile),
    bundleScript(root, 'src/content/guide.iife.ts', guideFile),
    bundleScript(root, 'src/content/addresses.iife.ts', addressesFile),
    bundleScript(root, 'src/content/times.iife.ts', timesFile),
    bundleScript(root, 'src/content/corners.iife.ts', cornersFile),
    bundleScript(root, 'src/content/pointing.iife.ts', pointingFile),
    bundleScript(root, 'src/content/explain.iife.ts', explainFile),
    bundlePages(root, { popup: 'src/popup/index.html', options: 'src/options/index.html' }),
    pictures(root),
    licenceTexts(root).then((text): Bundle => new Map([[licenceFile, text]])),
  ]);
  return new Map(bundles.flatMap((bundle) => [...bundle]));
}

/** The document in which Chromium's background reaches the clipboard. Firefox's background is a document itself. */
async function offscreenFiles(root: string): Promise<Bundle> {
  const folder = 'src/background/offscreen';
  const [script, page] = await Promise.all([
    bundleScript(root, `${folder}/index.ts`, 'offscreen.js'),
    readFile(join(root, folder, 'offscreen.html'), 'utf8'),
  ]);
  return new Map([...script, ['offscreen.html', page]]);
}

async function pictures(root: string): Promise<Bundle> {
  const folder = join(root, 'public');
  const paths = (await listFiles(folder)).filter((path) => path.endsWith('.png'));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, Buffer]> => [path, await readFile(join(folder, path))]),
    ),
  );
}

function pretty(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
