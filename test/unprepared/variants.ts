import { providers } from '../../src/providers/registry';
import type { Provider } from '../../src/providers/definition';
import { Chance } from './chance';
import { frames, h } from './dom';
import { judge, type Judgement } from './judge';
import type { Kit } from './kit';
import { Pen } from './pen';
import type { Screen } from './screen';
import { alltickScreens } from './screens/alltick';
import { altegioScreens } from './screens/altegio';
import { cocktailScreens } from './screens/cocktail';
import { transiyziScreens } from './screens/transiyzi';
import { troubles } from './troubles';
import * as words from './words';

type Journey = readonly [
  id: string,
  says: Readonly<Record<string, words.Says>>,
  screens: (chance: Chance) => readonly Screen[],
];

export const journeys: readonly Journey[] = [
  ['alltick', words.alltick, alltickScreens],
  ['transiyzi', words.transiyzi, transiyziScreens],
  ['cocktail', words.cocktail, cocktailScreens],
  ['altegio', words.altegio, altegioScreens],
];

export interface Result extends Judgement {
  readonly provider: string;
  readonly kit: string;
  readonly step: string;
  /** Everything that is needed to draw the same page again. */
  readonly page: string;
}

/** Walks one journey in one kit: every step's page is drawn as its seed says, and judged. */
export async function walk(
  kit: Kit,
  [id, says, screensOf]: Journey,
  seed: number,
): Promise<readonly Result[]> {
  const provider = providerNamed(id);
  const journey = new Chance(`${kit.name} ${id} ${seed}`);
  const languages = Object.keys(says);
  const language = languages[(seed + journey.below(languages.length)) % languages.length] ?? 'en';
  const results: Result[] = [];
  for (const [at, screen] of screensOf(journey).entries()) {
    const chance = new Chance(`${kit.name} ${id} ${seed} ${at}`);
    const pen = new Pen(kit, chance, says[language] ?? {});
    const chosen = chance
      .shuffled(troubles.filter(({ movesCorners }) => !movesCorners || !screen.keepsCorners))
      .slice(0, chance.below(4));
    const about = `seed ${seed}, ${language}, ${[...chosen.map(({ name }) => name)].join(' + ') || 'no trouble'}`;
    const visit = new AbortController();
    const judgement = await draw(pen, screen, language, chosen, visit.signal, provider);
    visit.abort();
    results.push({
      provider: id,
      kit: kit.name,
      step: [screen.step, screen.moment].filter(Boolean).join(', '),
      page: about,
      ...judgement,
    });
  }
  return results;
}

async function draw(
  pen: Pen,
  screen: Screen,
  language: string,
  chosen: typeof troubles,
  signal: AbortSignal,
  provider: Provider,
): Promise<Judgement> {
  document.documentElement.lang = language.slice(0, 2);
  const drawn = screen.draw(pen);
  const [page, ...over] = drawn.nodes;
  const container = h('div', {}, page ?? '');
  const above = h('div', {}, over);
  document.body.replaceChildren(container, above);
  scrollTo(0, 0);
  signal.addEventListener('abort', () => document.body.replaceChildren());
  await pen.kit.drawn();
  for (const trouble of chosen) trouble.apply(container, pen, drawn, signal);
  await frames(1);
  return judge(provider, screen, drawn);
}

function providerNamed(id: string): Provider {
  const provider = providers.find((one) => one.id === id);
  if (!provider) throw new Error(`There is no provider called ${id}.`);
  return provider;
}
