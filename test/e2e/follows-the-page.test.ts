import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Journey, JourneyStep, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { allJourneys } from '../sites/sites';
import { startUrl } from '../sites/start-url';
import { perform } from '../sites/walk';
import { pressInGuide, until, type Tab } from './support/browser';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { proveMovesByItself } from './support/moves-by-itself';
import { guidedTo } from './support/walk-with-guide';

/** The step follows from the page, whatever the person does with the browser. */
let sites: PracticeSites;
let browser: ExtensionChromium;
let journeys: readonly Journey[];

beforeAll(async () => {
  sites = await startSites();
  browser = await openChromium(sites, { mayReadClipboard: true });
  journeys = await allJourneys();
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

function journeyOf(provider: string, title: string): Journey {
  const found = journeys.find((one) => one.provider === provider && one.title === title);
  if (!found) throw new Error(`There is no journey ${provider}: ${title}.`);
  return found;
}

function stepOf(journey: Journey, id: string): JourneyStep {
  const found = journey.steps.findLast((one) => one.id === id);
  if (!found) throw new Error(`${journey.title} has no step ${id}.`);
  return found;
}

/** Walks as the guide says, up to and not including the acts of a step. */
async function walkTo(journey: Journey, last: string): Promise<Tab> {
  const tab = await browser.open(journey.url);
  for (const step of journey.steps) {
    await guidedTo(step, tab);
    if (step === stepOf(journey, last)) return tab;
    for (const act of step.acts) await perform(act, tab);
  }
  throw new Error(`The journey has no step ${last}.`);
}

async function shows(tab: Tab, step: string): Promise<void> {
  await until(`the guide at ${step}`, async () => ((await tab.guide())?.step === step ? true : null));
}

async function showsNothing(tab: Tab): Promise<void> {
  await until('no guide', async () => ((await tab.guide()) === null ? true : null));
}

describe('the browser', () => {
  test('reload in the middle, and Back', async () => {
    const journey = journeyOf('transiyzi', 'en');
    const tab = await walkTo(journey, 'generate-token');
    await tab.reload();
    await guidedTo(stepOf(journey, 'generate-token'), tab);
    await tab.back();
    await until('an earlier step', async () => {
      const step = (await tab.guide())?.step;
      return step === 'open-access-tokens' || step === 'open-profile' ? step : null;
    });
    await tab.close();
  });

  test('starting in the middle, in two tabs that stand at different places', async () => {
    const journey = journeyOf('transiyzi', 'en');
    const first = await walkTo(journey, 'generate-token');
    const second = await browser.open(journey.url);
    await guidedTo(stepOf({ ...journey, steps: journey.steps.slice(0, 1) }, 'open-profile'), second);
    const third = await browser.open(first.url());
    await guidedTo(stepOf(journey, 'generate-token'), third);
    for (const tab of [first, second, third]) await tab.close();
  });

  test('a change of address by the page itself, from a part of the host that is not the guide’s', () =>
    proveMovesByItself(browser));

  test('another language in the middle of a form', async () => {
    const english = journeyOf('alltick', 'en');
    const tab = await browser.open(english.url);
    await guidedTo(stepOf(english, 'register-email'), tab);
    const chinese = journeyOf('alltick', 'zh');
    await tab.goto(chinese.url);
    await guidedTo(stepOf(chinese, 'register-email'), tab);
    await tab.close();
  });
});

describe('the form', () => {
  test('a cancelled window is no progress, a reload after saving is', async () => {
    const journey = journeyOf('cocktail', 'en');
    const tab = await walkTo(journey, 'fill-form');
    await tab.press('Escape');
    await shows(tab, 'issue');
    for (const id of ['issue', 'fill-form', 'save-form', 'confirm-save']) {
      for (const step of journey.steps.filter((one) => one.id === id)) {
        await guidedTo(step, tab);
        for (const act of step.acts) await perform(act, tab);
      }
    }
    await guidedTo(stepOf(journey, 'copy-token'), tab);
    await tab.reload();
    await guidedTo(stepOf(journey, 'copy-token'), tab);
    await tab.close();
  });

  test('a password is checked rule by rule while it is typed', async () => {
    const journey = journeyOf('alltick', 'en');
    const tab = await walkTo(journey, 'register-password');
    const [act] = stepOf(journey, 'register-password').acts;
    if (act?.do !== 'type') throw new Error('The step is to type a password.');
    await perform({ ...act, text: 'harbour' }, tab);
    const guide = await until('the list of rules', async () => {
      const seen = await tab.guide();
      return seen?.state === 'field' && seen.text.includes('A digit') ? seen : null;
    });
    expect(guide.step).toBe('register-password');
    await tab.type('-42-Lantern');
    await shows(tab, 'register-code');
    await tab.close();
  });
});

describe('the person', () => {
  test('hides the guide, which stays hidden after a reload', async () => {
    const journey = journeyOf('transiyzi', 'en');
    const tab = await browser.open(journey.url);
    await shows(tab, 'open-profile');
    await pressInGuide(tab, 'Hide guide');
    await showsNothing(tab);
    await tab.reload();
    await showsNothing(tab);
    await tab.close();
  });

  test('says that a step is done, and goes back', async () => {
    const journey = journeyOf('alltick', 'en');
    const tab = await browser.open(journey.url);
    await shows(tab, 'register-email');
    await pressInGuide(tab, 'Done, next step');
    await shows(tab, 'register-password');
    await pressInGuide(tab, 'Back');
    await shows(tab, 'register-email');
    await tab.close();
  });
});

test('who is signed out, or on a page that is no dashboard, sees nothing', async () => {
  const signedOut = { language: 'en', session: 'new' } as const;
  for (const url of [
    startUrl('https://alltick.co/', signedOut),
    startUrl('https://alltick.co/login', signedOut),
    'https://en.apis.alltick.co/',
    'https://docs.transiyzi.com/',
    startUrl('https://transiyzi.com/', signedOut),
    'https://developer.alteg.io/',
  ]) {
    const tab = await browser.open(url);
    await until('the page', async () =>
      (await tab.evaluate('document.readyState')) === 'complete' ? true : null,
    );
    // The guide has a settling time of its own; it would have spoken by the end of this.
    const end = performance.now() + 1_500;
    await until('time to pass', async () => (performance.now() > end ? true : null));
    expect(await tab.guide(), url).toBeNull();
    await tab.close();
  }
});
