import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isMozillaLz4, readMozillaLz4 } from './mozilla-lz4';

/** The ways in which a text may stand in a file or a log. */
export function spellings(text: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(text);
  const forms = new Map<string, Buffer>([
    ['UTF-8', bytes],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ['UTF-16BE', Buffer.from(text, 'utf16le').swap16()],
    ['hex', Buffer.from(bytes.toString('hex'))],
    ['HEX', Buffer.from(bytes.toString('hex').toUpperCase())],
    ['URL-encoded', Buffer.from(encodeURIComponent(text))],
    ['every byte URL-encoded', Buffer.from(bytes.toString('hex').replace(/../g, '%$&'))],
    ['backwards', Buffer.from([...text].reverse().join(''))],
  ]);
  for (const wide of ['', ', wide characters'] as const) {
    const raw = wide === '' ? bytes : Buffer.from(text, 'utf16le');
    for (const offset of [0, 1, 2]) {
      const encoded = base64At(raw, offset);
      forms.set(`base64 at ${offset}${wide}`, Buffer.from(encoded));
      const forUrls = encoded.replaceAll('+', '-').replaceAll('/', '_');
      if (forUrls !== encoded) forms.set(`base64url at ${offset}${wide}`, Buffer.from(forUrls));
    }
  }
  return forms;
}

/** The characters of a base64 text that depend on these bytes alone, when so many bytes stand before them. */
function base64At(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const whole = (offset + bytes.length) % 3 === 0;
  return encoded.slice(Math.ceil((offset * 8) / 6), whole ? undefined : -1);
}

/** Where in the bytes a text is found, in any spelling. */
export function foundIn(content: Buffer, forms: ReadonlyMap<string, Buffer>): readonly string[] {
  return [...forms].flatMap(([how, form]) => (content.includes(form) ? [how] : []));
}

/** Every file under the folder that holds the text, with the way in which it does. */
export async function filesWith(folder: string, text: string): Promise<readonly string[]> {
  const forms = spellings(text);
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const raw = await readUnlessGone(path);
    if (raw === null) continue;
    const content = isMozillaLz4(raw) ? readMozillaLz4(raw) : raw;
    const hows = [...foundIn(content, forms), ...foundIn(Buffer.from(relative(folder, path)), forms)];
    found.push(...hows.map((how) => `${relative(folder, path)}: ${how}`));
  }
  return found;
}

/** A browser that runs throws files away between the listing and the reading. */
async function readUnlessGone(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
