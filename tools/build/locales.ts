import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { messageName } from '../../src/providers/texts';

/** One browser message, as `_locales/<locale>/messages.json` holds it. */
export interface Message {
  readonly message: string;
  readonly description?: string;
}
export type Messages = ReadonlyMap<string, Message>;

/** Merges the interface's words and the providers' texts, by language. Throws one sentence about the first mistake. */
export async function collectMessages(
  root: string,
  providerIds: readonly string[],
): Promise<Map<string, Messages>> {
  const languages = new Map<string, Map<string, Message>>();
  const taken = new Set<string>();
  const add = (language: string, name: string, message: Message, where: string) => {
    const messages = languages.get(language) ?? new Map<string, Message>();
    languages.set(language, messages);
    if (!/^[a-z0-9_]+$/i.test(name)) throw new Error(`${where}: "${name}" is not a valid message name.`);
    // Browsers do not tell upper case from lower case in these names.
    const folded = `${language} ${name.toLowerCase()}`;
    if (taken.has(folded)) throw new Error(`${where}: the message "${name}" is defined twice.`);
    taken.add(folded);
    messages.set(name, message);
  };

  const folder = join(root, 'src/locales');
  for (const file of await jsonFiles(folder)) {
    const language = basename(file, '.json').split('.')[0] ?? '';
    for (const [name, entry] of Object.entries(await readObject(join(folder, file)))) {
      if (!isMessage(entry)) throw new Error(`src/locales/${file}: "${name}" has no message.`);
      add(language, name, entry, `src/locales/${file}`);
    }
  }
  for (const id of providerIds) {
    const texts = join(root, 'src/providers', id, 'texts');
    for (const file of await jsonFiles(texts)) {
      const where = `src/providers/${id}/texts/${file}`;
      for (const [path, text] of flatten(await readObject(join(texts, file)), where)) {
        add(
          basename(file, '.json'),
          messageName(id, ...path),
          { message: text.replaceAll('$', '$$$$') },
          where,
        );
      }
    }
  }
  return languages;
}

/** The folder name that both browsers understand for a language, e.g. `zh_TW` for `zh-Hant`. */
export function localeFolder(language: string): string {
  const known: Readonly<Record<string, string>> = { zh: 'zh_CN', 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW' };
  return known[language] ?? language.replaceAll('-', '_');
}

/** Every text below an object, with the path of keys (and list positions from 0) that leads to it. */
function* flatten(
  value: unknown,
  where: string,
  path: readonly string[] = [],
): Generator<[string[], string]> {
  if (typeof value === 'string') yield [[...path], value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* flatten(inner, where, [...path, key]);
  } else throw new Error(`${where}: ${path.join('.')} is not a text.`);
}

async function jsonFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
}

async function readObject(path: string): Promise<object> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a JSON object.`);
  return value;
}

function isMessage(value: unknown): value is Message {
  return (
    typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
  );
}
