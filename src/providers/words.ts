/**
 * A language of a provider's dashboard, as a BCP 47 tag without a country: `pt`, or with its script where a language has
 * two, `zh-Hant`. What two countries write differently are two texts of one wording.
 */
export type Language = string;

/**
 * Where a wording comes from, best first. A translation of ours may find an element, but it counts for less
 * than a documented wording when two candidates compete.
 */
export type Source = 'documented' | 'public' | 'seen' | 'inferred' | 'translated';

export interface Wording {
  /** Every way the label is written, e.g. `['API keys', 'API Keys']`. Case, width, icons and spacing do not matter. */
  readonly texts: readonly string[];
  readonly source: Source;
  /**
   * Further ways in which the label may be written that nobody documented: synonyms and near forms. They find an
   * element where the `texts` do not, and count like a translation of ours.
   */
  readonly also?: readonly string[];
}

/** One label in each language in which the provider shows it. */
export type Word = Readonly<Record<Language, Wording>>;

/** Every label that the guide relies on, by a key of the provider's own choosing. */
export type Words = Readonly<Record<string, Word>>;
