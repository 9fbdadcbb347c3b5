import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { providers } from '../../../src/providers/registry';

/** The folder with the built extension. Throws, with what to do, where it is missing or lacks a provider. */
export function builtExtension(browser: 'chromium' | 'firefox', root = resolve('.')): string {
  const folder = join(root, 'dist', browser);
  const scripts = ['guide', ...providers.map(({ id }) => `provider-${id}`)];
  const missing = scripts.find((name) => !existsSync(join(folder, 'content', `${name}.js`)));
  if (missing !== undefined) {
    throw new Error(
      `dist/${browser}/content/${missing}.js is not there. Run "npm run build", then test again.`,
    );
  }
  return folder;
}

/** A sentence for a test that failed, where the source is newer than what was tested; otherwise nothing. */
export function staleBuild(root = resolve('.')): string {
  const built = join(root, 'dist/chromium');
  if (!existsSync(built)) return '';
  const { mtimeMs } = statSync(built);
  const source = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const newer = source.find((path) => isShipped(path) && statSync(join(root, 'src', path)).mtimeMs > mtimeMs);
  return newer === undefined
    ? ''
    : `src/${newer} is newer than the built extension in dist. Run "npm run build", then test again.`;
}

function isShipped(path: string): boolean {
  return /\.(?:tsx?|json|css|html)$/.test(path) && !/\.test\.tsx?$/.test(path);
}
