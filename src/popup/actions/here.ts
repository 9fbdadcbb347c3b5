import type { Payload, ProviderCard } from '../../messages/contract';
import type { Context } from '../context';
import { say } from '../notices';
import { refusalWords } from '../refusal-words';
import { loadJourney, loadSites } from './loading';

/** Opens the provider's right page, or asks where it is when the person runs it. */
export async function start(context: Context, provider: ProviderCard): Promise<void> {
  const { set, reach, speech } = context;
  if (provider.hosts.length === 0) {
    set({ panel: { kind: 'address', provider: provider.id, trouble: '' } });
    return;
  }
  const answer = await reach('journey.start', { provider: provider.id });
  if (answer && !answer.ok) say(context, speech.text('popup_start_failed', provider.name));
}

/**
 * Turns Latchkey on at an address that the person typed, and starts the provider's journey there if there is one.
 * Called inside the click, as the browser asks for a permission.
 */
export async function startAt(context: Context, provider: ProviderCard | null, typed: string): Promise<void> {
  const { set, announce, focus, speech } = context;
  const origin = originOf(typed);
  if (origin === null) {
    const trouble = speech.text('popup_address_wrong');
    set({ panel: { kind: 'address', provider: provider?.id ?? null, trouble } });
    announce(trouble);
    focus('#address');
    return;
  }
  if (!(await enable(context, { origin, ...(provider && { provider: provider.id }) }))) return;
  set({ panel: { kind: 'none' } });
  say(context, speech.text('popup_site_on', new URL(origin).host));
}

/** Announces an address while it is typed, as `announceOffer` does for the current tab. */
export function typing({ ask }: Context, provider: ProviderCard | null, typed: string): void {
  const origin = originOf(typed);
  if (origin !== null) void ask('sites.expect', { origin, ...(provider && { provider: provider.id }) });
}

/** Turns Latchkey on for the site of the current tab. Called inside the click, as the browser asks for a permission. */
export async function useHere(context: Context, origin: string): Promise<void> {
  if (!(await enable(context, { origin }))) return;
  context.focus('.here');
  say(context, context.speech.text('popup_site_on', new URL(origin).host));
  await loadJourney(context);
}

/** Shows the guide again in the current tab. */
export async function showGuide(context: Context): Promise<void> {
  const { get, reach, speech } = context;
  const tab = get().tab;
  if (!tab) return;
  const answer = await reach('journey.show', { tabId: tab.id });
  if (!answer) return;
  say(context, speech.text(answer.ok ? 'popup_guide_shown' : 'popup_guide_gone'));
  await loadJourney(context);
}

/**
 * Asks for the permission before anything is awaited; otherwise the browser no longer sees the click. The background is
 * told first, because the browser's question closes the popup, and then this never goes on.
 */
async function enable(context: Context, site: Payload<'sites.expect'>): Promise<boolean> {
  const { ask, platform, reach, speech } = context;
  const { origin } = site;
  void ask('sites.expect', site);
  const permission = await platform.requestOrigin(origin);
  if (permission !== 'granted') {
    say(context, speech.text(`popup_site_${permission}`));
    return false;
  }
  const answer = await reach('sites.add', { origin });
  if (!answer) return false;
  if (answer.kind === 'refused') {
    say(context, refusalWords(speech, answer.reason));
    return false;
  }
  await loadSites(context);
  return true;
}

/** The origin of an address as people type it: the scheme may be missing. */
function originOf(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  // Some engines take white space inside a host and encode it; nobody means that.
  if (trimmed === '' || /\s/.test(trimmed) || !URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
