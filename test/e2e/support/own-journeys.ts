import { providerById } from '../../../src/providers/registry';
import type { Journey, PracticeSites } from '../../sites/journey';
import { allJourneys, allSites } from '../../sites/sites';

/**
 * The journeys that are walked on a host of one's own: of each dashboard that people host themselves the plain English
 * one, and all of them where the provider has no hosts of its own, because they are walked nowhere else.
 */
export async function ownJourneys(): Promise<readonly Journey[]> {
  const journeys = await allJourneys();
  return (await allSites())
    .filter(({ ownHost }) => ownHost === true)
    .flatMap(({ id }) => {
      const its = journeys.filter(({ provider }) => provider === id);
      const hasHosts = (providerById(id)?.hosts.length ?? 0) > 0;
      const walked = hasHosts ? its.filter(({ title }) => title === 'en') : its;
      if (walked.length === 0)
        throw new Error(`test/sites/${id}/journeys.ts needs a journey with the title "en".`);
      return walked;
    });
}

/** The same journey at a bare address with an odd port. */
export function onOwnHost(journey: Journey, sites: PracticeSites): Journey {
  const { pathname, search } = new URL(journey.url);
  const port = sites.ownHostPorts[journey.provider];
  if (port === undefined) throw new Error(`${journey.provider} is not served on a port of its own.`);
  return { ...journey, url: `http://127.0.0.1:${port}${pathname}${search}` };
}
