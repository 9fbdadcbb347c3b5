import { allExtras } from '../extras';
import type { Page, Provider } from '../../providers/definition';
import type { Locator } from '../../providers/locator';
import type { Language, Wording, Words } from '../../providers/words';
import type { Located } from '../located';
import { look, type Look, type LookOptions } from '../look';

/** Draws a fragment as the whole page, with addresses relative to the dashboard's. Templates with `shadowrootmode` become open shadow roots. */
export function draw(html: string, language = 'en'): void {
  document.documentElement.lang = language;
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('aria-hidden');
  document.head.querySelector('base')?.remove();
  const base = document.createElement('base');
  base.href = 'https://dashboard.example/';
  document.head.append(base);
  document.body.setHTMLUnsafe(html);
  scrollTo(0, 0);
}

/** A provider with words in several languages: `{ save: { en: ['Save'] } }`. */
export function providerWith(
  words: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>,
  pages: readonly Page[] = [],
): Provider {
  const languages = new Set<Language>();
  const prepared: Record<string, Words[string]> = {};
  for (const [key, byLanguage] of Object.entries(words)) {
    const word: Record<Language, Wording> = {};
    for (const [language, texts] of Object.entries(byLanguage)) {
      languages.add(language);
      word[language] = { texts, source: 'documented' };
    }
    prepared[key] = word;
  }
  return {
    id: 'example',
    name: 'Example',
    hosts: ['dashboard.example', '*.own.example'],
    excluded: [{ host: 'docs.own.example', why: 'Documentation.' }],
    ownHost: false,
    links: { start: 'https://dashboard.example/', docs: 'https://docs.own.example/' },
    languages: [...languages],
    words: prepared,
    pages,
    steps: [],
    fields: [],
    tokens: [],
    use: { example: { method: 'GET', url: 'https://dashboard.example/' } },
    verified: { date: '2026-11-21', language: 'en', on: 'practice', how: 'Made up for tests.' },
  };
}

export function lookWith(
  provider: Provider,
  options?: LookOptions,
  url = 'https://dashboard.example/',
): Look {
  return look(document, new URL(url), provider, {
    extras: allExtras,
    ...options,
  });
}

/** What became of one way, in a form that reads well in a failing test: the id of the element, or what happened. */
export function outcome(located: Located): string {
  return located.kind === 'found' ? `#${located.element.id}` : located.kind;
}

/** Finds with one way in the drawn page, and says what became of it. */
export function find(
  provider: Provider,
  way: Locator,
  options?: LookOptions & { readonly surface?: Element },
): string {
  return outcome(lookWith(provider, options).locate([way], options?.surface ?? null));
}
