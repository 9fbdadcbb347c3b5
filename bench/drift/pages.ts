import type { Page } from 'playwright-core';
import { playwrightHand } from '../../test/sites/hands';
import type { Journey, JourneyStep } from '../../test/sites/journey';
import { walk } from '../../test/sites/walk';

/** One step of a practice journey, as a page that needs nothing else. */
export interface CopiedPage {
  readonly provider: string;
  readonly journey: string;
  readonly step: string;
  readonly language: string;
  readonly url: string;
  readonly html: string;
}

/** Walks a journey and copies the page at each step, as it stands when it is the person's turn. */
export async function copyJourney(
  page: Page,
  journey: Journey,
  script: string,
): Promise<readonly CopiedPage[]> {
  const copies: CopiedPage[] = [];
  const atStep = async (step: JourneyStep): Promise<void> => {
    await page.waitForFunction(IS_AT_REST);
    await page.evaluate(script);
    const html: unknown = await page.evaluate(
      `(() => { const __name = (it) => it; return latchkeyDrift.copyPage([${step.targets
        .map((target) => `(${String(target)})()`)
        .join(',')}].filter(Boolean)); })()`,
    );
    if (typeof html !== 'string' || !html.includes(' drift-truth='))
      throw new Error(`The page of step "${step.id}" could not be copied: ${journey.title}.`);
    const { provider, title, language } = journey;
    copies.push({ provider, journey: title, step: step.id, language, url: page.url(), html });
  };
  await walk(journey, playwrightHand(page), { atStep });
  return copies;
}

/** Nothing slides or fades any more: a copy in the middle of it would stay half visible for ever. */
const IS_AT_REST =
  'document.getAnimations().every((one) => one.playState !== "running" || one.effect?.getTiming().iterations === Infinity)';
