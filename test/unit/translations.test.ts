import { expect, it } from 'vitest';
import { providers } from '../../src/providers/registry';
import { messageName } from '../../src/providers/texts';
import { collectMessages, type Messages } from '../../tools/build/locales';
import { root } from './sources';

const languages = await collectMessages(
  root,
  providers.map(({ id }) => id),
);
const english: Messages = languages.get('en') ?? new Map();
const translations = [...languages].filter(([language]) => language !== 'en');
/** Enough numbers to meet every form that a language has for whole numbers. */
const numbers = Array.from({ length: 201 }, (_, at) => at);

it.each(translations)(
  '%s says all that the interface says in English, and nothing else',
  (language, messages) => {
    const known = [...english.keys()].flatMap((key) => namesIn(language, key));
    expect([...messages.keys()].filter((key) => !known.includes(key))).toEqual([]);
    // A provider's own texts may be missing; they are then shown in English.
    const needed = new Set(known.filter((key) => isInterface(key)));
    expect([...needed].filter((key) => !messages.has(key))).toEqual([]);
  },
);

it.each(translations)('%s puts in what English puts in', (language, messages) => {
  const different = [...messages].filter(([key, { message }]) => {
    const expected = [key, otherForm(key)].map((name) => putsIn(english.get(name)?.message ?? ''));
    // "1 token" may be "a token" only where the form is for nothing but one.
    return isForOneNumber(language, key)
      ? !expected.includes(putsIn(message))
      : expected[english.has(otherForm(key)) ? 1 : 0] !== putsIn(message);
  });
  expect(different.map(([key]) => key)).toEqual([]);
});

it.each(translations)('%s names buttons and fields as they are called there', (_, messages) => {
  const namesFor = (isMeant: (key: string) => boolean): ReadonlyMap<string, string | undefined> =>
    new Map(
      [...english].flatMap(([key, { message }]) =>
        isMeant(key) && !message.includes('$') ? [[message, messages.get(key)?.message]] : [],
      ),
    );
  const own = namesFor(isInterface);
  // What a provider's text quotes is a button of our card, or a label of the provider's that may be called the same.
  const onCard = namesFor((key) => /^(?:card|overlay)_/.test(key));
  const wrong = [...english].flatMap(([key, { message }]) =>
    [...message.matchAll(/“([^”]+)”/gu)].flatMap(([, quoted = '']) => {
      const name = (isInterface(key) ? own : onCard).get(quoted);
      const translated = messages.get(key)?.message;
      return name && translated && !translated.includes(name) ? [`${key}: “${name}”`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

it.each([...languages])('%s fits where the browser and the stores show it', (language, messages) => {
  expect(messages.get('extension_description')?.message.length).toBeLessThanOrEqual(132);
  expect(messages.get('extension_language')?.message).toBe(language);
});

/** The names that a translation has for one of English: the forms of its own language for what depends on a number. */
function namesIn(language: string, key: string): string[] {
  if (!isForm(key) || key.endsWith('_zero')) return [key];
  const rules = new Intl.PluralRules(language);
  const forms = new Set(['other', ...numbers.slice(1).map((number) => rules.select(number))]);
  return [...forms].map((form) => otherForm(key).replace(/other$/, form));
}

/** Whether a text depends on a number: English then has a form for one. */
function isForm(key: string): boolean {
  return english.has(otherForm(key)) && english.has(otherForm(key).replace(/other$/, 'one'));
}

function otherForm(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many)$/, '_other');
}

function isForOneNumber(language: string, key: string): boolean {
  const form = /_(zero|one|two|few|many)$/.exec(key)?.[1];
  const rules = new Intl.PluralRules(language);
  return form === 'zero' || numbers.slice(1).filter((number) => rules.select(number) === form).length === 1;
}

function isInterface(key: string): boolean {
  return !providers.some(({ id }) => key.startsWith(messageName(id, '')));
}

/** The places for substitutions in a message, e.g. `12`; a doubled dollar sign is only a dollar sign. */
function putsIn(message: string): string {
  const digits = [...message.replaceAll('$$', '').matchAll(/\$(\d)/g)].map(([, digit]) => digit);
  return [...new Set(digits)].sort().join('');
}
