import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journey, PracticeSites } from '../sites/journey';
import { startSites } from '../sites/server';
import { allJourneys } from '../sites/sites';
import { findingsIn, inBothSchemes } from './support/axe';
import { openChromium, type ExtensionChromium } from './support/chromium';
import { guidedTo } from './support/walk-with-guide';

/** The developer view as an author of guides uses it, in the built extension, and the replay of what it reports. */
let sites: PracticeSites;
let browser: ExtensionChromium;
let journeys: readonly Journey[];
let folder: string;

beforeAll(async () => {
  sites = await startSites();
  browser = await openChromium(sites);
  journeys = await allJourneys();
  folder = await mkdtemp(join(tmpdir(), 'latchkey-report-'));
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(['transiyzi', 'altegio'])(
  'a page of %s is explained, and its report is replayed to the same verdict',
  async (provider) => {
    const journey = journeys.find((one) => one.provider === provider && one.title === 'en');
    const [step] = journey?.steps ?? [];
    if (!journey || !step) throw new Error(`${provider} has no plain English journey.`);
    const tab = await browser.open(journey.url);
    await guidedTo(step, tab);
    const view = await openDeveloperView();
    await view.getByRole('button', { name: 'Explain the page' }).click();
    await view.getByText(/^Recognised: /).waitFor();
    expect(await view.getByText(new RegExp(`^${step.id}: found, `)).count()).toBe(1);
    expect(await inBothSchemes(view, () => findingsIn(view))).toEqual([]);

    const report = (await view.locator('.report').textContent()) ?? '';
    expect(new TextEncoder().encode(report).length).toBeLessThanOrEqual(5_000);
    // Nothing of the address beyond the host.
    expect(report).not.toMatch(/https?:|[?&]\w+=/);
    const file = join(folder, `${provider}.txt`);
    await writeFile(file, report);
    const { stdout } = await promisify(execFile)('npx', ['tsx', 'tools/replay.ts', file]);
    expect(stdout).toContain('The same verdict.');
    await view.close();
    await tab.close();
  },
);

async function openDeveloperView(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/src/options/index.html#developer`);
  return page;
}
