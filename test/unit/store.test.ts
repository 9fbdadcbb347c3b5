import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { manifestFor, readManifest } from '../../tools/build/manifest';
import { root } from './sources';

const base = await readManifest(root);
const words: { readonly extension_description: { readonly message: string } } = JSON.parse(
  read('src/locales/en.json'),
);

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe.each([
  ['chromium', 'docs/store/chrome-web-store.md'],
  ['firefox', 'docs/store/firefox-add-ons.md'],
] as const)('the texts for the store of %s', (browser, path) => {
  const text = read(path);
  const manifest = manifestFor(browser, base, '1.2.3', providers);
  const names = (key: string): readonly string[] => {
    const list = manifest[key];
    return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
  };

  it('give a reason for every permission of the manifest, and for no other', () => {
    const required = names('permissions');
    const optional = [...names('optional_permissions'), ...names('optional_host_permissions')];
    const explained = [...text.matchAll(/^\| `([^`]+)`( \(optional\))? \| (?=.{20})/gm)].map(
      ([, name, isOptional]) => `${name ?? ''}${isOptional ?? ''}`,
    );
    const wanted = [...required, ...optional.map((name) => `${name} (optional)`)];
    expect(explained.sort()).toEqual(wanted.sort());
  });

  it('say of the extension what the package says', () => {
    expect(text).toContain(words.extension_description.message);
    expect(words.extension_description.message.length).toBeLessThanOrEqual(132);
  });

  it('name one purpose', () => {
    expect(text.match(/\*\*Single purpose\.\*\* \S.{40,}/g)).toHaveLength(1);
  });
});
