import type { Provider } from './definition';
import { isHome } from './hosts';
import type { ProviderTexts } from './texts';
import { checkAddresses } from './validation/addresses';
import type { Form, Report } from './validation/form';
import { providerForm } from './validation/provider-form';
import { checkPages, checkReferences } from './validation/references';
import { checkShapes } from './validation/shapes';
import { checkTexts, completeTexts, partialTexts } from './validation/texts';
import { checkUse } from './validation/use';
import { checkWords } from './validation/words';

/** A mistake in a definition or its texts: where, and what to write instead. */
export interface Mistake {
  readonly where: string;
  readonly says: string;
}

/**
 * Looks at a definition and its English texts as if they came from a stranger: both may be anything. An empty list means
 * that the definition can do no harm and leads somewhere. It is not part of what is shipped.
 */
export function validate(definition: unknown, english: unknown): readonly Mistake[] {
  const mistakes = validateDefinition(definition);
  if (mistakes.length > 0 || !isProvider(definition)) return mistakes;
  return validateTexts(definition, english, 'en');
}

/** The definition alone. */
export function validateDefinition(definition: unknown): readonly Mistake[] {
  if (!isProvider(definition)) return mistakesOf((report) => providerForm(definition, '', report));
  return mistakesOf((report) => {
    checkAddresses(definition, report);
    checkWords(definition, report);
    checkReferences(definition, report);
    checkPages(definition, report);
    checkShapes(definition.tokens, report);
    checkUse(definition, report);
  });
}

/** The texts of one language. English has to be complete; other languages may leave entries out. */
export function validateTexts(provider: Provider, texts: unknown, language: string): readonly Mistake[] {
  const isComplete = language === 'en';
  const form = isComplete ? completeTexts : partialTexts;
  if (!areTexts(texts, form)) return mistakesOf((report) => form(texts, 'texts', report));
  return mistakesOf((report) => checkTexts(provider, texts, isComplete, report));
}

/** Example addresses that two definitions claim: each provider's evidence is tried against all others. */
export function validateTogether(providers: readonly Provider[]): readonly Mistake[] {
  return mistakesOf((report) => {
    const ids = providers.map(({ id }) => id);
    if (new Set(ids).size < ids.length) report('id', 'Two definitions have the same id.');
    for (const provider of providers) {
      const others = providers.filter((other) => other !== provider);
      for (const example of provider.pages.flatMap((page) => page.examples))
        for (const other of others)
          if (isHome(other, new URL(example)))
            report(
              `${provider.id}.pages`,
              `"${other.id}" covers the example ${example} too. Make its hosts narrower.`,
            );
    }
  });
}

function mistakesOf(look: (report: Report) => void): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  look((where, says) => mistakes.push({ where, says }));
  return mistakes;
}

function isProvider(value: unknown): value is Provider {
  return fits(value, providerForm);
}

function areTexts(value: unknown, form: Form): value is Partial<ProviderTexts> {
  return fits(value, form);
}

function fits(value: unknown, form: Form): boolean {
  return mistakesOf((report) => form(value, '', report)).length === 0;
}
