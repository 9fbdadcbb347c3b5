/** Makes the page of a report anew, without a network, and says what the recogniser sees: `npm run replay FILE`. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { sampleOf } from '../test/token-samples';
import { bundleScript } from './build/bundle';
import { loadProviders, providerScript } from './build/providers';
import { buildPage } from './replay/build-page';
import { addressOf, planPage } from './replay/plan';
import { readReport, type Report } from './replay/read-report';
import { findChromium } from './setup/find-program.mjs';
import { isExplanation } from '../src/lib/explanation';
import type { Provider } from '../src/providers/definition';

const [path] = process.argv.slice(2);
if (path === undefined) fail('Name the file of the report: npm run replay FILE');
else await replay(path);

async function replay(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return fail(`The file ${file} cannot be read.`);
  const report = readReport(text);
  if (typeof report === 'string') return fail(report);
  const provider = (await loadProviders(process.cwd())).find(({ id }) => id === report.provider);
  if (!provider) return fail(`There is no provider called ${report.provider} here.`);
  const again = await seeAgain(report, provider);
  const [then, now] = [verdictOf(text), verdictOf(again)];
  console.log(`What was reported:\n${then}\n\nWhat is seen now:\n${now}\n`);
  const isSame = outcomes(then) === outcomes(now);
  console.log(
    isSame
      ? 'The same verdict.'
      : 'Another verdict: the guide has changed, or the skeleton left out what counts.',
  );
  if (!isSame) process.exitCode = 2;
}

/** Draws the skeleton in Chromium and gives back a report on it. */
async function seeAgain(report: Report, provider: Provider): Promise<string> {
  const script = (await bundleScript(process.cwd(), 'src/content/explain.iife.ts', 'explain.js')).get(
    'explain.js',
  );
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: report.window });
    await page.route('**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Replay</title><body>' }),
    );
    await page.goto(addressOf(report));
    await page.evaluate(buildPage, {
      plan: planPage(report, provider, sampleOf),
      language: report.language,
    });
    await page.evaluate(`${providerScript(provider)}\n${String(script)}`);
    const seen: unknown = await page.evaluate('latchkeyExplain("replay")');
    if (!isExplanation(seen)) throw new Error('The page was not explained.');
    return seen.report;
  } finally {
    await browser.close();
  }
}

function verdictOf(report: string): string {
  return report
    .split('\n')
    .filter((line) => /^(?:page|step) /.test(line))
    .join('\n');
}

/** Page and outcome of each step, without the numbers of candidates: a skeleton has fewer. */
function outcomes(verdict: string): string {
  return verdict.replaceAll(/ \d+\/\d+/g, '');
}

function fail(words: string): void {
  console.error(words);
  process.exitCode = 1;
}
