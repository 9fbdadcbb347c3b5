import type { Meaning } from './use';

/**
 * What the person reads about one provider, in one language: `src/providers/<id>/texts/<language>.json`.
 * The build turns every entry into a browser message, so these words are never part of a script.
 * `en.json` is complete; any other language may leave entries out, and the English one is shown.
 */
export interface ProviderTexts {
  readonly steps: Readonly<Record<string, StepTexts>>;
  /** Names of fields for sentences such as "Name is missing", by field id. */
  readonly fields: Readonly<Record<string, string>>;
  readonly advice?: Readonly<Record<string, string>>;
  /** Why a look-alike is refused, by `LookAlike.reason`. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** What a kind of token is called, by token kind id. */
  readonly tokens: Readonly<Record<string, string>>;
  /** What the inputs of `Use` are called when the person is asked for them, by input id. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What to say when the page is recognised and the step's target is not there, by step id. */
  readonly lost?: Readonly<Record<string, string>>;
  /** What there is to know when the token is used. */
  readonly use?: UseTexts;
  /** What a check with the provider came to, where the general sentence would not say it all, by meaning. */
  readonly verify?: Readonly<Partial<Record<Meaning, string>>>;
}

export interface UseTexts {
  /** How many requests the provider allows. */
  readonly limits?: string;
  /** What the provider's support asks for. */
  readonly support?: string;
  /** What to beware of with the configuration file. */
  readonly file?: string;
  /** What to know before a token is checked with a live request. */
  readonly check?: string;
}

export interface StepTexts {
  /** What to do, as a short imperative sentence without a full stop. */
  readonly title: string;
  /** One or two sentences: how. */
  readonly say: string;
  /** Why this is needed, one sentence. */
  readonly why?: string;
  /** What to beware of, one sentence each. */
  readonly beware?: readonly string[];
}

/** The browser message that carries a text, e.g. `example__steps__save_token__title`. Message names allow no dash. */
export function messageName(providerId: string, ...path: readonly string[]): string {
  return [providerId, ...path].join('__').replaceAll('-', '_');
}
