import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { messageName } from '../../src/providers/texts';
import { collectMessages } from '../../tools/build/locales';
import { isForTests } from '../../tools/rules/import-table.js';
import { readSources, root, visit } from './sources';

const ids = providers.map(({ id }) => id);
const languages = await collectMessages(root, ids);
const english = [...(languages.get('en')?.keys() ?? [])];
const interfaceKeys = english.filter((key) => !ids.some((id) => key.startsWith(messageName(id, ''))));
const areas = new Set(interfaceKeys.map((key) => key.split('_')[0] ?? ''));
const pluralForms = ['_zero', '_one', '_two', '_few', '_many', '_other'];

/** A key as the code writes it: whole, or with holes (`…`) where it puts something in. */
const written = [...(await writtenInCode()), ...writtenInManifest()];

it('every text that the code asks for exists in English', () => {
  expect(written.length).toBeGreaterThan(20);
  expect(
    written.filter(({ key }) => keysMeant(key).length === 0).map(({ key, path }) => `${path}: ${key}`),
  ).toEqual([]);
});

it('every text in English is asked for', () => {
  const asked = new Set(written.flatMap(({ key }) => keysMeant(key)));
  expect(interfaceKeys.filter((key) => !asked.has(key))).toEqual([]);
});

function keysMeant(key: string): string[] {
  if (!key.includes('…')) {
    return interfaceKeys.filter((name) => name === key || pluralForms.some((form) => name === key + form));
  }
  const pattern = new RegExp(`^${key.replaceAll('…', '.+')}$`);
  return interfaceKeys.filter((name) => pattern.test(name));
}

async function writtenInCode(): Promise<{ key: string; path: string }[]> {
  const sources = (await readSources('src')).filter(({ path }) => !isForTests(path));
  const found: { key: string; path: string }[] = [];
  for (const { path, tree } of sources) {
    visit(tree, (node) => {
      const key = keyOf(node);
      if (key !== null && areas.has(key.split('_')[0] ?? '')) found.push({ key, path });
    });
  }
  return found;
}

/** A literal that has the form of a key, or a template that begins like one. */
function keyOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return /^[a-z]+(?:_[a-z0-9]+)+$/i.test(node.text) ? node.text : null;
  if (!ts.isTemplateExpression(node)) return null;
  const text = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…');
  return /^[a-z]+_[a-z0-9_…]*$/i.test(text) ? text : null;
}

function writtenInManifest(): { key: string; path: string }[] {
  const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
  return [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => ({ key, path: 'manifest.json' }));
}
