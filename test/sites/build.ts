import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { InlineConfig, PluginOption } from 'vite';

import type { PracticeSite } from './site';
import { allSites, SITES_FOLDER } from './sites';

const ROOT = join(SITES_FOLDER, '..', '..');

/** Where a site's built app is served from. */
export function builtFolder(id: string): string {
  return join(SITES_FOLDER, 'dist', id);
}

/** Builds every app whose sources changed since it was last built. */
export async function buildSites(sites: readonly PracticeSite[]): Promise<void> {
  const stale = await Promise.all(sites.map(async (site) => ((await isBuilt(site)) ? [] : [site.id])));
  const ids = stale.flat();
  if (ids.length === 0) return;
  // Vite looks at NODE_ENV, which a test runner sets to its own liking: so the build gets a process of its own.
  const { code, words } = await runThisFile(ids);
  if (code !== 0) throw new Error(`The practice dashboards could not be built.\n${words}`);
}

async function runThisFile(ids: readonly string[]): Promise<{ code: number | null; words: string }> {
  const file = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...ids], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (words += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, words }));
  });
}

async function isBuilt(site: PracticeSite): Promise<boolean> {
  const app = appFolder(site);
  return !existsSync(app) || (await builtFingerprint(site.id)) === (await fingerprintOf(site, app));
}

function appFolder(site: PracticeSite): string {
  return join(SITES_FOLDER, site.id, 'app');
}

async function buildSite(site: PracticeSite): Promise<void> {
  const app = appFolder(site);
  const fingerprint = await fingerprintOf(site, app);
  const { build } = await import('vite');
  const draft = `${builtFolder(site.id)}.draft-${process.pid}`;
  try {
    await build(await viteConfig(site, app, draft));
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    throw new Error(`The practice dashboard ${site.id} could not be built.`, { cause });
  }
  await writeFile(join(draft, '.fingerprint'), fingerprint);
  await rm(builtFolder(site.id), { recursive: true, force: true });
  await rename(draft, builtFolder(site.id)).catch(async (cause: unknown) => {
    // Another process may have built the very same thing at the same time.
    await rm(draft, { recursive: true, force: true });
    if ((await builtFingerprint(site.id)) !== fingerprint) throw cause;
  });
}

async function viteConfig(site: PracticeSite, app: string, outDir: string): Promise<InlineConfig> {
  const entries = (await readdir(app)).filter((name) => name.endsWith('.html'));
  if (entries.length === 0) throw new Error(`test/sites/${site.id}/app holds no HTML entry.`);
  return {
    configFile: false,
    root: app,
    logLevel: 'warn',
    plugins: await plugins(site),
    ...(site.kit === 'react' && { oxc: { jsx: { runtime: 'automatic', importSource: 'react' } } }),
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // React kits mark their files "use client", which means nothing here.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
        input: entries.map((name) => join(app, name)),
        output: {
          // Server-rendered pages load the files by name.
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  };
}

async function plugins(site: PracticeSite): Promise<PluginOption[]> {
  const chosen: PluginOption[] = [];
  if (site.kit === 'vue') chosen.push((await import('@vitejs/plugin-vue')).default());
  if (site.tailwind) chosen.push((await import('@tailwindcss/vite')).default());
  return chosen;
}

async function builtFingerprint(id: string): Promise<string> {
  return readFile(join(builtFolder(id), '.fingerprint'), 'utf8').catch(() => '');
}

/** All that decides what a build looks like: the app, what apps share, the packages, and this file. */
async function fingerprintOf(site: PracticeSite, app: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([site.kit, site.tailwind === true]));
  const roots = [app, join(SITES_FOLDER, 'shared')];
  const files = [fileURLToPath(import.meta.url), join(ROOT, 'package-lock.json')];
  for (const root of roots) files.push(...(await filesBelow(root)));
  for (const file of files)
    hash
      .update(relative(SITES_FOLDER, file))
      .update('\0')
      .update(await readFile(file));
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env['NODE_ENV'] = 'production';
  const only = process.argv.slice(2);
  for (const site of await allSites()) {
    if ((only.length > 0 && !only.includes(site.id)) || (await isBuilt(site))) continue;
    console.log(`Building the practice dashboard ${site.id}.`);
    await buildSite(site);
  }
  console.log('The practice dashboards are built.');
}
