import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments } from '../../test/sites/browsers';
import { allJourneys } from '../../test/sites/sites';
import { startSites } from '../../test/sites/server';
import { bundlePagePart } from './bundle';
import { copyJourney, type CopiedPage } from './pages';
import type { Outcome, Tried } from './page/run';
import { reportAll, reportProvider, type ProviderResult } from './report';

/** Pages that arrive late or are made anew on every frame are the same pages, once they stand still. */
const RESTLESS = /slow|restless/;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    changes: { type: 'string', default: '1000' },
    provider: { type: 'string' },
    failures: { type: 'boolean', default: false },
  },
});

/** Changes copies of all practice pages and lets everybody find their targets again. */
export async function main(): Promise<void> {
  const script = await bundlePagePart();
  const sites = await startSites();
  const browser = await chromium.launch({
    executablePath: process.env.LATCHKEY_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', ...chromiumArguments(sites)],
  });
  try {
    const journeys = (await allJourneys()).filter(
      ({ provider, variants }) =>
        (values.provider ?? provider) === provider && sitesHave(provider) && !RESTLESS.test(variants.join()),
    );
    const results: ProviderResult[] = [];
    for (const provider of new Set(journeys.map((journey) => journey.provider))) {
      const context = await newContext(browser);
      const page = await context.newPage();
      const copies: CopiedPage[] = [];
      for (const journey of journeys.filter((one) => one.provider === provider))
        copies.push(...(await copyJourney(page, journey, script)));
      await context.close();
      const tried = await tryAll(await newContext(browser), copies, script);
      const result = { provider, pages: copies.length, ...tried };
      results.push(result);
      reportProvider(result, values.failures);
    }
    reportAll(results, Number(values.seed));
  } finally {
    await browser.close();
    await sites.close();
  }
}

/** Real products that the tests serve are not here on every machine, and are left out. */
function sitesHave(provider: string): boolean {
  return existsSync(new URL(`../../test/sites/${provider}/site.ts`, import.meta.url));
}

function newContext(browser: Awaited<ReturnType<typeof chromium.launch>>): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: true,
    ignoreHTTPSErrors: true,
  });
}

async function tryAll(
  context: BrowserContext,
  copies: readonly CopiedPage[],
  script: string,
): Promise<{
  readonly tried: readonly (Tried & { readonly at: string })[];
  readonly lost: readonly string[];
}> {
  const page = await context.newPage();
  let html = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const tried: (Tried & { readonly at: string })[] = [];
  const lost: string[] = [];
  const total = Number(values.changes);
  let form: Outcome['form'] = {};
  for (const [index, copy] of copies.entries()) {
    if (copy.journey !== copies[index - 1]?.journey) form = {};
    html = copy.html;
    // Two addresses that differ only in their fragments would share one document.
    await page.goto('about:blank');
    await page.goto(copy.url);
    await page.evaluate(script);
    const count =
      Math.floor((total * (index + 1)) / copies.length) - Math.floor((total * index) / copies.length);
    const { provider, step, language } = copy;
    const seed = Number(values.seed) * 1_000_003 + index * 1009;
    const outcome = await runIn(page, { provider, step, language, form, seed, count });
    form = { ...form, ...outcome.form };
    const at = `${copy.journey} · ${copy.step}`;
    tried.push(...outcome.tried.map((one) => ({ ...one, at })));
    lost.push(...outcome.lost.map((name) => `${name}: ${at}`));
  }
  await context.close();
  return { tried, lost };
}

function runIn(page: Page, task: object): Promise<Outcome> {
  return page.evaluate<Outcome>(`latchkeyDrift.run(${JSON.stringify(task)})`);
}
