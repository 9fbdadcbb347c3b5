import type { Journey } from './journey';

/** A moment of a journey that the README shows. */
export interface Pictured {
  readonly provider: string;
  /** Of the journey, as `journeys.ts` calls it. */
  readonly title: string;
  /** The step, and which one where several have the same id. */
  readonly step: string;
  readonly nth: number;
  /** Name of the picture, without scheme and ending. */
  readonly name: string;
  /** The picture with the name is taken after the token was saved, too. */
  readonly saved?: string;
}

/** Two dashboards on two UI kits; each is walked to its end, so that there are tokens for the popup to show. */
export const pictured: readonly Pictured[] = [
  { provider: 'cocktail', title: 'en', step: 'fill-form', nth: 0, name: 'guide-checks-a-form' },
  {
    provider: 'transiyzi',
    title: 'en',
    step: 'choose-scopes',
    nth: 0,
    name: 'guide-in-a-window',
    saved: 'guide-saved-the-token',
  },
];

/** The journey that a picture is taken of. */
export function journeyOf({ provider, title }: Pictured, journeys: readonly Journey[]): Journey {
  const found = journeys.find((journey) => journey.provider === provider && journey.title === title);
  if (!found) throw new Error(`There is no journey "${title}" of ${provider} to take a picture of.`);
  return found;
}
