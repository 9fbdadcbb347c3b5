import type { Provider } from '../definition';
import { entriesOf, quote, type Report } from './form';

/** Words may be written only in languages that are listed, and every listed language has to be there. */
export function checkWords(provider: Provider, report: Report): void {
  const listed = new Set<string>(provider.languages);
  const written = new Set<string>();
  if (listed.size < provider.languages.length) report('languages', 'A language is there twice.');
  if (!listed.has(provider.verified.language)) report('verified.language', 'Write one of "languages".');
  for (const [name, word] of Object.entries(provider.words)) {
    const languages = [...(entriesOf(word)?.keys() ?? [])];
    if (languages.length === 0) report(`words.${name}`, 'Write it in at least one language.');
    for (const language of languages) {
      written.add(language);
      if (!listed.has(language)) report(`words.${name}`, `${quote(language)} is not one of "languages".`);
    }
  }
  for (const language of listed) {
    if (!written.has(language)) report('languages', `There are no words in ${quote(language)}. Take it out.`);
    if (!isKnown(language)) report('languages', `Nobody speaks ${quote(language)}. Correct its spelling.`);
  }
}

/** Browsers have a name for every language that has a tag. */
function isKnown(language: string): boolean {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}
