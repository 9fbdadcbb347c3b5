import type { JourneyReport } from '../messages/contract';
import { browser } from '../platform/browser';

/** The sign on the toolbar button of a tab in which the guide is at work. It says nothing that the page could not know. */
export function badgeFor({ page, state }: Pick<JourneyReport, 'page' | 'state'>): string {
  if (state === 'saved' || state === 'known') return '✓';
  if (state === 'token' || state === 'saving') return '!';
  if (state === 'lost' || state === 'ambiguous') return '?';
  return page === null ? '' : '•';
}

export async function showBadge(tabId: number, text: string): Promise<void> {
  // The tab may be gone already, which is no reason to fail.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1f4e79' }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
}
