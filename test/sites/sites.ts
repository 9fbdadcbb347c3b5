import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import type { Journey } from './journey';
import { isPracticeSite, type PracticeSite } from './site';

export const SITES_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Every folder with a `site.ts` is a practice dashboard; there is no list to forget one in. */
export async function allSites(): Promise<readonly PracticeSite[]> {
  const sites = await Promise.all(foldersWith('site.ts').map(loadSite));
  return sites.toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Every journey of every dashboard that has written some. */
export async function allJourneys(): Promise<readonly Journey[]> {
  const lists = await Promise.all(foldersWith('journeys.ts').map(loadJourneys));
  return lists.flat();
}

function foldersWith(file: string): string[] {
  return readdirSync(SITES_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(SITES_FOLDER, entry.name, file)))
    .map((entry) => entry.name)
    .sort();
}

async function loadSite(id: string): Promise<PracticeSite> {
  const exported = await load(id, 'site.ts');
  if (!('site' in exported) || !isPracticeSite(exported.site) || exported.site.id !== id) {
    throw new Error(`test/sites/${id}/site.ts must export "site", a PracticeSite with the id "${id}".`);
  }
  return exported.site;
}

async function loadJourneys(id: string): Promise<readonly Journey[]> {
  const exported = await load(id, 'journeys.ts');
  if (!('journeys' in exported) || !isListing(exported.journeys)) {
    throw new Error(
      `test/sites/${id}/journeys.ts must export "journeys", a function that returns the journeys.`,
    );
  }
  const journeys = exported.journeys();
  if (!isJourneyList(journeys))
    throw new Error(`journeys() of test/sites/${id}/journeys.ts must return a list of journeys.`);
  return journeys;
}

function isListing(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

function isJourneyList(value: unknown): value is readonly Journey[] {
  return (
    Array.isArray(value) &&
    value.every((one: unknown) => typeof one === 'object' && one !== null && 'steps' in one)
  );
}

async function load(id: string, file: string): Promise<object> {
  const exported: unknown = await import(/* @vite-ignore */ pathToFileURL(join(SITES_FOLDER, id, file)).href);
  return typeof exported === 'object' && exported !== null ? exported : {};
}
