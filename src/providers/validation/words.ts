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
  for (const language of listed)
    if (!written.has(language)) report('languages', `There are no words in ${quote(language)}. Take it out.`);
}
