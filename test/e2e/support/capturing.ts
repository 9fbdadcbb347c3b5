import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { AnyScene } from '../../hostile/support/stage';
import type { World } from '../../hostile/support/world';
import { until } from './browser';
import { newToken } from '../../hostile/support/token-page';

/** One capture, as a content script sends it. */
export interface Capture {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly token: string;
  readonly details: Readonly<Record<string, string>>;
  readonly confirmed: boolean;
}

/** What became of a burst: the last answer to each (for a refusal its reason), and how often it had to be sent. */
export interface Burst {
  readonly kinds: readonly string[];
  readonly sent: number;
}

export function newCaptures(count: number): Capture[] {
  return Array.from({ length: count }, () => ({
    id: crypto.randomUUID(),
    provider: 'alltick',
    kind: 'api',
    token: newToken(),
    details: {},
    account: '',
    confirmed: true,
  }));
}

/**
 * Sends captures from the content script's own world, all at once, and each of them again with the same id until it is
 * answered, as the content script does. `once` sends each once only, and says what was answered to it.
 */
export async function capture(
  scene: Pick<World & AnyScene, 'inside'>,
  captures: readonly Capture[],
  once: 'once' | 'until answered' = 'until answered',
): Promise<Burst> {
  return scene.inside(
    async (text = '[]', how = ''): Promise<Burst> => {
      const payloads = JSON.parse(text) as readonly { readonly id: string }[];
      let sent = 0;
      const kinds = await Promise.all(
        payloads.map(async (payload) => {
          for (;;) {
            sent += 1;
            const message = { latchkey: 1, type: 'capture.save', payload };
            const reply: { answer?: { id: string; kind: string; reason?: string } } | undefined =
              await chrome.runtime.sendMessage(message).catch(() => undefined);
            if (reply?.answer?.id === payload.id) return reply.answer.reason ?? reply.answer.kind;
            if (how === 'once') return 'unanswered';
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
        }),
      );
      return { kinds, sent };
    },
    JSON.stringify(captures),
    once,
  );
}

/** Waits until the content script has started in a page. */
export async function started(scene: Pick<World, 'contentWorlds'>): Promise<void> {
  await until('the content script', () => Promise.resolve(scene.contentWorlds() > 0 ? true : null));
}

/** Kills the background's worker, as the browser may at any moment. */
export async function workerKiller(context: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
