import type { BuiltFiles } from './inspect';

/** Files that the manifest or the background names and that are not there, and keys that must not be there. */
export function manifestProblems(files: BuiltFiles): string[] {
  const text = files.get('manifest.json')?.toString('utf8') ?? '';
  const manifest: unknown = JSON.parse(text);
  const missing = texts(manifest)
    .filter((value) => /^[\w/.-]+\.(?:js|html|png|css)$/.test(value))
    .filter((path) => !files.has(path))
    .map((path) => `the manifest names ${path}, which does not exist.`);
  const forbidden = ['web_accessible_resources', '"MAIN"', '"key"', '"update_url"']
    .filter((word) => text.includes(word))
    .map((word) => `the manifest has ${word}.`);
  const offscreen = text.includes('"offscreen"')
    ? ['offscreen.html', 'offscreen.js']
        .filter((path) => !files.has(path))
        .map((path) => `${path} does not exist.`)
    : [];
  return [...missing, ...forbidden, ...offscreen, ...localeProblems(text, files)];
}

function localeProblems(manifest: string, files: BuiltFiles): string[] {
  const english: unknown = JSON.parse(files.get('_locales/en/messages.json')?.toString('utf8') ?? '{}');
  const names = typeof english === 'object' && english !== null ? Object.keys(english) : [];
  return [...manifest.matchAll(/__MSG_(\w+?)__/g)]
    .map(([, name = '']) => name)
    .filter((name) => !names.includes(name))
    .map((name) => `the manifest asks for the text ${name}, which does not exist.`);
}

/** Every text anywhere in a JSON value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}
