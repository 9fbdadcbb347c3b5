import { browser } from '../platform/browser';
import type { Provider } from '../providers/definition';
import type { Journeys } from './journeys';
import type { Sites } from './sites';

/**
 * Opens the provider's right page in a tab and remembers that its journey was started there. A provider that people host
 * themselves has no page of its own: its origin is one that the person enabled.
 */
export async function startJourney(
  { journeys, sites }: { readonly journeys: Journeys; readonly sites: Sites },
  provider: Provider | undefined,
  origin: string | undefined,
): Promise<{ readonly ok: boolean }> {
  if (provider === undefined) return { ok: false };
  const url = origin === undefined ? provider.links.start : `${origin}/`;
  if (origin !== undefined && !(await sites.isEnabled(origin))) return { ok: false };
  if (origin === undefined && provider.hosts.length === 0) return { ok: false };
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) return { ok: false };
  await journeys.start(id, provider.id);
  return { ok: true };
}
