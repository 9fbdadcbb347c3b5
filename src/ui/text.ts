import { messageName } from '../providers/texts';

/** Looks up a text of the interface by its name. An unknown name gives an empty string, as in the browser. */
export type Text = (name: string, ...substitutions: readonly (string | number)[]) => string;

/** Everything that a view needs in order to speak to the person. */
export interface Speech {
  readonly text: Text;
  /** The language of the texts, for numbers, dates and lists. It can differ from the browser's. */
  readonly language: string;
}

export function speechOf(text: Text): Speech {
  return { text, language: text('extension_language') || 'en' };
}

/** The form of a text that fits a number: `<name>_zero` for none, `<name>_one`, `<name>_few`, or else `<name>_other`. */
export function counted({ text, language }: Speech, name: string, count: number): string {
  const form = count === 0 ? 'zero' : new Intl.PluralRules(language).select(count);
  return text(`${name}_${form}`, count) || text(`${name}_other`, count);
}

/** A provider's own text, or the fallback where the provider has none. */
export function providerText(
  { text }: Speech,
  path: readonly [string, ...string[]],
  fallback: string,
): string {
  const [provider, ...rest] = path;
  return text(messageName(provider, ...rest)) || fallback;
}

/**
 * "a, b, or c". The three ways to join are texts, because the browser's own lists cost a new process of the extension 5 to
 * 20 milliseconds, which is what a popup takes to open.
 */
export function alternatives(text: Text, items: readonly string[]): string {
  if (items.length === 2) return text('popup_or_two', ...items);
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1);
  const joined = others.reduce((all, item) => (all === '' ? item : text('popup_or_more', all, item)), '');
  return joined === '' ? last : text('popup_or_last', joined, last);
}
