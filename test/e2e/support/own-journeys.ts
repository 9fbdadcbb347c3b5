import type { Journey, PracticeSites } from '../../sites/journey';
import { allJourneys } from '../../sites/sites';
import { startUrl } from '../../sites/start-url';

/** The first page of a journey on a dashboard that people host themselves, at a bare address with an odd port. */
export const ownDashboards = [
  { provider: 'cocktail', page: '/' },
  { provider: 'transiyzi', page: '/projects' },
] as const;

export type OwnDashboard = (typeof ownDashboards)[number];

/** The plain English journey, at the address of one's own. */
export async function journeyOn(sites: PracticeSites, own: OwnDashboard): Promise<Journey> {
  const plain = (await allJourneys()).find(
    ({ provider, title }) => provider === own.provider && title === 'en',
  );
  if (!plain) throw new Error(`${own.provider} has no plain English journey.`);
  const page = `http://127.0.0.1:${sites.ownHostPorts[own.provider] ?? 0}${own.page}`;
  return { ...plain, url: startUrl(page, { language: 'en', variants: [], session: 'signed-in' }) };
}
