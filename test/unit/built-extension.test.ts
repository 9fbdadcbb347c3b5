import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { writeFiles } from '../../tools/build/files';
import { builtExtension, staleBuild } from '../e2e/support/built-extension';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'latchkey-built-'));
});
afterEach(async () => rm(root, { recursive: true, force: true }));

async function put(path: string, seconds = 1000): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, seconds, seconds);
}

it('is found when every provider is in it', async () => {
  await put('dist/firefox/content/guide.js');
  for (const { id } of providers) await put(`dist/firefox/content/provider-${id}.js`);
  expect(builtExtension('firefox', root)).toBe(join(root, 'dist/firefox'));
});

it('is asked for where there is none, and where a provider was added since', async () => {
  expect(() => builtExtension('chromium', root)).toThrow('Run "npm run build"');
  await put('dist/chromium/content/guide.js');
  const [first] = providers;
  expect(() => builtExtension('chromium', root)).toThrow(`provider-${first?.id ?? ''}.js is not there`);
});

it('is called stale where what is shipped was changed since, and not where a test was', async () => {
  const built = join(root, 'dist/chromium');
  await mkdir(built, { recursive: true });
  await utimes(built, 1000, 1000);
  await put('src/lib/result.ts', 999);
  await put('src/lib/result.test.ts', 2000);
  expect(staleBuild(root)).toBe('');
  await put('src/lib/frame.ts', 2000);
  expect(staleBuild(root)).toContain('src/lib/frame.ts is newer');
});

it('is not stale after a build that found everything right already', async () => {
  const built = join(root, 'dist/chromium');
  const files = new Map([['manifest.json', '{}']]);
  await writeFiles(built, files);
  await utimes(built, 1000, 1000);
  await put('src/lib/frame.ts', 2000);
  await writeFiles(built, files);
  expect(staleBuild(root)).toBe('');
});
