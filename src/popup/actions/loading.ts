import type { Context } from '../context';
import { placeOf } from '../place';

/** Fetches everything anew. Each answer is drawn as it comes, so that a slow one holds up nothing else. */
export async function load(context: Context): Promise<void> {
  const { set, reach } = context;
  set({ silent: false });
  await Promise.all([
    reloadTokens(context),
    reach('providers.list', {}).then((answer) => answer && set({ providers: answer.providers })),
    reach('settings.get', {}).then((settings) => settings && set({ settings })),
    loadTab(context),
  ]);
  void announceOffer(context);
}

/**
 * Tells the background for which site the popup now offers itself. It is told again in the click, but there the browser's
 * question may close the popup before a sleeping background has heard of it.
 */
async function announceOffer({ get, ask }: Context): Promise<void> {
  const { tab, providers, sites } = get();
  const place = placeOf(tab ?? null, providers ?? [], sites ?? []);
  if (place.kind !== 'other' || place.enabled) return;
  await ask('sites.expect', { origin: place.origin });
}

/** The tokens and the state of the lock, which change together. */
export async function reloadTokens({ set, reach }: Context): Promise<void> {
  const [vault, list] = await Promise.all([reach('vault.status', {}), reach('tokens.list', {})]);
  set({ ...(vault && { vault }), ...(list && { list }) });
}

/** Where the current tab stands. */
export async function loadTab(context: Context): Promise<void> {
  const { set, platform } = context;
  const tab = await platform.currentTab();
  set({ tab });
  await Promise.all([loadSites(context), loadJourney(context)]);
}

export async function loadSites({ set, reach }: Context): Promise<void> {
  const answer = await reach('sites.list', {});
  if (answer) set({ sites: answer.sites });
}

export async function loadJourney({ get, set, ask }: Context): Promise<void> {
  const tab = get().tab;
  if (!tab) return;
  const answer = await ask('journey.current', { tabId: tab.id });
  if (answer.ok) set({ journey: answer.value });
}
