import { browser } from '../../platform/browser';
import { exclusive } from '../../platform/exclusive';
import type { ClipboardAccess } from './access';
import { isOffscreenAnswer, type OffscreenAnswer, type OffscreenRequest } from './offscreen-message';

const page = 'offscreen.html';

/**
 * The clipboard in Chromium, where a service worker has none: through a document that nobody sees. It is made for one
 * request and closed again, so that no copy of a token stays behind in it.
 */
export function offscreenClipboard(): ClipboardAccess {
  const inOrder = exclusive();
  const ask = (request: OffscreenRequest): Promise<OffscreenAnswer> =>
    inOrder(async () => {
      await open();
      try {
        const answer: unknown = await browser.runtime.sendMessage(request);
        return isOffscreenAnswer(answer) ? answer : { done: false, text: '' };
      } finally {
        await browser.offscreen.closeDocument();
      }
    });
  return {
    async read() {
      if (!(await browser.permissions.contains({ permissions: ['clipboardRead'] }))) return null;
      const { done, text } = await ask({ latchkeyOffscreen: 'read' }).catch(nothing);
      return done ? text : null;
    },
    clear: async () => (await ask({ latchkeyOffscreen: 'clear' }).catch(nothing)).done,
  };
}

/** A worker that was killed may have left its document behind; it is as good as a new one. */
async function open(): Promise<void> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (contexts.length > 0) return;
  await browser.offscreen.createDocument({
    url: page,
    reasons: ['CLIPBOARD'],
    justification: 'To clear a copied token from the clipboard, and to save one when the person asks for it.',
  });
}

function nothing(): OffscreenAnswer {
  return { done: false, text: '' };
}
