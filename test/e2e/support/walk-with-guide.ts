import type { Journey, JourneyStep } from '../../sites/journey';
import { boxOf, perform, type Box } from '../../sites/walk';
import { pressInGuide, until, type Tab } from './browser';
import { staleBuild } from './built-extension';
import type { SeenGuide } from './guide-probe';

/** The ring may stand at most this many CSS pixels outside its target. */
const widestMargin = 12;
/** Rounding of half pixels, and a border that a kit draws outside the box. */
const tolerance = 1;

export interface GuidedWalkOptions {
  readonly atStep?: (step: JourneyStep, guide: SeenGuide) => Promise<void>;
}

/**
 * Walks a journey as the guide says: at every step the ring must enclose the right element and the card must stand
 * beside it. At the end the token is saved with one click. Gives back what the card said last.
 */
export async function walkWithGuide(
  journey: Journey,
  tab: Tab,
  options: GuidedWalkOptions = {},
): Promise<SeenGuide> {
  await tab.goto(journey.url);
  for (const step of journey.steps) {
    const guide = await guidedTo(step, tab);
    mustStandBeside(guide);
    await options.atStep?.(step, guide);
    for (const act of step.acts) await perform(act, tab);
    if (step.id === 'save-token' || step === journey.steps.at(-1)) return saveToken(tab);
  }
  throw new Error('A journey has steps.');
}

/** Waits until the guide is at this step and points at a right element. */
export async function guidedTo(step: JourneyStep, tab: Tab): Promise<SeenGuide> {
  let last = 'no guide';
  try {
    return await until(`step ${step.id}`, async () => {
      const guide = await tab.guide();
      if (!guide) {
        last = 'no guide';
        return null;
      }
      last = `${guide.provider} ${guide.step} ${guide.state}, ring ${JSON.stringify(guide.ring)}`;
      if (guide.step !== step.id || !guide.ring) return null;
      for (const target of step.targets) {
        const box = await boxOf(target, tab);
        last += `, target ${JSON.stringify(box)}`;
        if (box && encloses(guide.ring, box)) return guide;
      }
      return null;
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const about = [`Seen last: ${last}`, `Console: ${tab.log.slice(-5).join('\n')}`, staleBuild()];
    throw new Error([message, ...about].filter((line) => line !== '').join('\n'), { cause: error });
  }
}

export function encloses(ring: Box, target: Box): boolean {
  const margins = [
    target.x - ring.x,
    target.y - ring.y,
    ring.x + ring.width - (target.x + target.width),
    ring.y + ring.height - (target.y + target.height),
  ];
  return margins.every((margin) => margin >= -tolerance && margin <= widestMargin + tolerance);
}

function mustStandBeside(guide: SeenGuide): void {
  const { card, ring } = guide;
  if (!ring) return;
  const isApart =
    card.x >= ring.x + ring.width - tolerance ||
    ring.x >= card.x + card.width - tolerance ||
    card.y >= ring.y + ring.height - tolerance ||
    ring.y >= card.y + card.height - tolerance;
  if (!isApart) throw new Error(`The card ${JSON.stringify(card)} covers the ring ${JSON.stringify(ring)}.`);
}

/** Presses the save button until the card says "saved"; once more where the card asks for it, as a person would. */
export async function saveToken(tab: Tab): Promise<SeenGuide> {
  const ready = await until('a token to save', async () => {
    const guide = await tab.guide();
    return guide?.state === 'token' ? guide : null;
  });
  const isDirect = ready.buttons.some(({ name }) => name === 'Save token');
  const button = isDirect ? 'Save token' : 'Save copied token';
  for (let press = 0; press < mostPresses; press++) {
    // What an earlier press began may be done only now.
    await pressInGuide(tab, button, isSaved);
    const pressed = performance.now();
    let last = '';
    const settled = await until(
      'an answer to the press',
      async () => {
        const guide = await tab.guide();
        last = `${guide?.state ?? 'no guide'}: ${guide?.text ?? ''}`;
        if (guide && isSaved(guide)) return guide;
        // The words may still be there from the press before.
        const isFresh = performance.now() - pressed > longEnoughToSave;
        return guide && isFresh && /press once more|press again/.test(guide.text) ? guide : null;
      },
      { limit: 8_000 },
    ).catch((error: unknown) => {
      throw new Error(`The token was not saved. The card says: ${last}`, { cause: error });
    });
    if (isSaved(settled)) return settled;
  }
  throw new Error('The token could not be saved: every press came too early for the card.');
}

const mostPresses = 8;
const longEnoughToSave = 1_500;

function isSaved({ state }: SeenGuide): boolean {
  return state === 'saved' || state === 'known';
}
