import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArguments } from '../../test/sites/browsers';
import { allJourneys } from '../../test/sites/sites';
import { startSites } from '../../test/sites/server';
import { bundlePagePart } from './bundle';
import { copyJourney, type CopiedPage } from './pages';
import type { Memory, Outcome, Tried } from './page/run';
import { failuresOf, overallTables, providerTable, type ProviderResult } from './report';
import { writeResults } from './write';

/**
 * Pages that arrive late or are made anew on every frame are the same pages, once they stand still. Pages with a frame
 * cannot be copied into one document; "into a frame" makes them of the others.
 */
const LEFT_OUT = /slow|restless|frame/;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    changes: { type: 'string', default: '1000' },
    provider: { type: 'string' },
    journey: { type: 'string' },
    failures: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    keep: { type: 'string' },
    write: { type: 'boolean', default: false },
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
      ({ provider, title, variants }) =>
        (values.provider ?? provider) === provider &&
        (values.journey ?? title) === title &&
        sitesHave(provider) &&
        !LEFT_OUT.test(variants.join()),
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
      console.log(providerTable(result));
      if (values.failures) console.log(failuresOf(result));
    }
    const overall = overallTables(results, values.seed);
    console.log(overall);
    if (values.write) writeResults([overall, ...results.map(providerTable)].join('\n'));
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
  let memory: Memory = { form: {}, marks: [] };
  for (const [index, copy] of copies.entries()) {
    if (copy.journey !== copies[index - 1]?.journey) memory = { form: {}, marks: [] };
    html = copy.html;
    // Two addresses that differ only in their fragments would share one document.
    await page.goto('about:blank');
    await page.goto(copy.url);
    await page.evaluate(script);
    const count =
      Math.floor((total * (index + 1)) / copies.length) - Math.floor((total * index) / copies.length);
    const { provider, step, language } = copy;
    const act = copies.slice(0, index).filter(({ journey }) => journey === copy.journey).length;
    const seed = seedOf(`${values.seed} ${copy.journey} ${act}`);
    const { alone, keep } = values;
    const outcome = await runIn(page, {
      provider,
      step,
      language,
      memory,
      alone,
      keep: keep !== undefined,
      seed,
      count,
    });
    if (keep !== undefined) await keepPages(keep, `${provider} ${copy.journey} ${act}`, outcome.tried);
    memory = outcome.memory;
    const at = `${copy.journey} · ${copy.step}`;
    tried.push(...outcome.tried.map((one) => ({ ...one, at })));
    lost.push(...outcome.lost.map((name) => `${name}: ${at}`));
  }
  await context.close();
  return { tried, lost };
}

/** The same changes for the same page, whichever other pages are tried with it. */
function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE();
}

/** Writes down the changed pages on which ours was not right, for those who look into it. */
async function keepPages(folder: string, name: string, tried: readonly Tried[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [at, { page }] of tried.entries())
    if (page !== null) await writeFile(`${folder}/${name} ${at}.html`, page);
}

function runIn(page: Page, task: object): Promise<Outcome> {
  return page.evaluate<Outcome>(`latchkeyDrift.run(${JSON.stringify(task)})`);
}
