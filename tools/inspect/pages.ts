import { posix } from 'node:path';
import type { BuiltFiles } from './inspect';

/** Problems with the extension's pages: what their content security policy would refuse, and files that are not there. */
export function pageProblems(files: BuiltFiles): string[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, content]) => {
      const html = content.toString('utf8');
      const refused = [
        /<script(?![^>]*\bsrc=)[^>]*>/i.test(html) ? 'a script inside the page' : null,
        /<style\b/i.test(html) ? 'a style sheet inside the page' : null,
        /\sstyle\s*=/i.test(html) ? 'a style attribute' : null,
        /\son[a-z]+\s*=/i.test(html) ? 'a listener attribute' : null,
        /<base\b|<iframe\b|<object\b|<embed\b/i.test(html) ? 'an element that the policy refuses' : null,
      ];
      const missing = references(html)
        .filter((reference) => !files.has(resolve(path, reference)))
        .map((reference) => `${path} asks for ${reference}, which is not in the package.`);
      return [...refused.filter((what) => what !== null).map((what) => `${path} has ${what}.`), ...missing];
    });
}

/** Every file that a page and the scripts and styles it names load, the page included. */
export function loadedBy(page: string, files: BuiltFiles): string[] {
  const loaded = new Set<string>();
  const load = (path: string): void => {
    const content = files.get(path);
    if (content === undefined || loaded.has(path)) return;
    loaded.add(path);
    const text = content.toString('utf8');
    const named = path.endsWith('.html') ? references(text) : path.endsWith('.js') ? imports(text) : [];
    for (const reference of named) load(resolve(path, reference));
  };
  load(page);
  return [...loaded];
}

function references(html: string): string[] {
  return [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/gi)].map(
    ([, path = '']) => path,
  );
}

function imports(script: string): string[] {
  return [...script.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path = '']) => path);
}

function resolve(from: string, reference: string): string {
  return reference.startsWith('/') ? reference.slice(1) : posix.join(posix.dirname(from), reference);
}
