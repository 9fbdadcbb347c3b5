import { browser } from '../platform/browser';
import { protocol } from './contract';

/** The one thing that the background ever says to a page's content script unasked: show the guide again. It carries nothing. */
interface Announcement {
  readonly latchkey: number;
  readonly announce: 'show';
}

/** Tells the content script in a tab's top frame to show the guide; false when there is none. */
export async function announceShow(tabId: number): Promise<boolean> {
  const announcement: Announcement = { latchkey: protocol, announce: 'show' };
  try {
    const heard: unknown = await browser.tabs.sendMessage(tabId, announcement, { frameId: 0 });
    return heard === true;
  } catch {
    return false;
  }
}

/** Calls `show` when the background asks for the guide; for content scripts. */
export function onShowAnnounced(show: () => void, signal: AbortSignal): void {
  const listen = (
    message: unknown,
    sender: chrome.runtime.MessageSender,
    answer: (heard: boolean) => void,
  ): void => {
    if (sender.id !== browser.runtime.id || !isAnnouncement(message)) return;
    show();
    answer(true);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

function isAnnouncement(message: unknown): message is Announcement {
  return (
    typeof message === 'object' &&
    message !== null &&
    'latchkey' in message &&
    message.latchkey === protocol &&
    'announce' in message &&
    message.announce === 'show'
  );
}
