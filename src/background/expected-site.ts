import { object, text, whole } from '../lib/guard';
import type { Refusal } from '../messages/contract';
import type { Area } from '../platform/area';
import { exclusive } from '../platform/exclusive';

const keyName = 'expected-site';

/** How long the browser's question may stay open. What the person answers later than this starts nothing. */
const patience = 5 * 60_000;

const isExpectation = object(
  { origin: text(300), until: whole(0, Number.MAX_SAFE_INTEGER) },
  { provider: text(64) },
);

/** A site for which a page of ours asks the browser's permission right now. */
export interface AskedSite {
  readonly origin: string;
  /** Whose journey starts there once the permission is given. */
  readonly provider?: string;
}

/**
 * Finishes what the person began in the popup. The browser's question closes the popup, so whichever hears of the
 * permission first, the background or a page that is still open, enables the site; its journey starts once.
 */
export interface ExpectedSite {
  note(site: AskedSite): Promise<void>;
  /** Called when the browser has given some permission. */
  settle(): Promise<void>;
  /** Called when a page heard of the permission itself. */
  add(origin: string): Promise<{ readonly kind: 'done' } | Refusal>;
}

export function expectedSite(parts: {
  readonly session: Area;
  readonly now: () => number;
  /** Enables a site; refuses one that the browser does not allow. */
  readonly add: (origin: string) => Promise<{ readonly kind: 'done' } | Refusal>;
  readonly start: (provider: string, origin: string) => Promise<unknown>;
}): ExpectedSite {
  const { session, now, add, start } = parts;
  const inOrder = exclusive();
  const read = async (): Promise<AskedSite | null> => {
    const value = (await session.get(keyName))[keyName];
    return isExpectation(value) && now() < value.until ? value : null;
  };
  const finish = async (origin: string, expected: AskedSite | null) => {
    const answer = await add(origin);
    if (answer.kind !== 'done' || expected?.origin !== origin) return answer;
    await session.remove(keyName);
    if (expected.provider !== undefined) await start(expected.provider, origin);
    return answer;
  };
  return {
    note: (site) => inOrder(() => session.set({ [keyName]: { ...site, until: now() + patience } })),
    settle: () =>
      inOrder(async () => {
        const expected = await read();
        if (expected) await finish(expected.origin, expected);
      }),
    add: (origin) => inOrder(async () => finish(origin, await read())),
  };
}
