import { object, text, whole } from '../../lib/guard';
import type { Area } from '../../platform/area';
import { exclusive } from '../../platform/exclusive';
import type { ClipboardAccess } from './access';

const keyName = 'clipboard';
/** A clipboard that another program holds is tried again, so often. */
const mostTries = 5;
const retryMs = 30_000;
/** No copy waits longer. One that seems to has a clock behind it that was set back. */
const longestWaitMs = 300_000;

/** A copy that has to leave the clipboard. It lies on disk, because a browser that crashes must not forget it. */
interface Pending {
  readonly due: number;
  /** Makes the hash useless for anything but telling whether the clipboard still holds this text. */
  readonly salt: string;
  readonly hash: string;
  readonly tries: number;
}
const isPending = object({
  due: whole(0, Number.MAX_SAFE_INTEGER),
  salt: text(64, 32),
  hash: text(64, 64),
  tries: whole(0, mostTries),
});

export interface CopiedParts {
  readonly local: Area;
  readonly clipboard: ClipboardAccess;
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>;
  readonly now: () => number;
  /** Calls `clearIfDue` at this moment and from time to time after it, also when this background is gone by then; null takes that back. */
  readonly wakeAt: (moment: number | null) => void;
}

/** Sees to it that a copied token leaves the clipboard in time, whatever is closed or killed meanwhile. */
export interface Copied {
  /** Something was copied. Answers when it will be cleared; with null seconds, never. */
  note(copied: string, seconds: number | null): Promise<number | null>;
  /** Clears what is due. With `startUp`, what another run of the browser left behind is due in any case. */
  clearIfDue(startUp?: 'start-up'): Promise<void>;
}

export function copied({ local, clipboard, crypto, now, wakeAt }: CopiedParts): Copied {
  const inOrder = exclusive();
  const read = async (): Promise<Pending | null> => {
    const value = (await local.get(keyName))[keyName];
    return isPending(value) ? value : null;
  };
  const drop = async (): Promise<void> => {
    await local.remove(keyName);
    wakeAt(null);
  };
  return {
    note: (value, seconds) =>
      inOrder(async () => {
        if (seconds === null) {
          await drop();
          return null;
        }
        const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
        const due = now() + seconds * 1_000;
        const pending: Pending = { due, salt, hash: await hashOf(crypto, salt, value), tries: 0 };
        await local.set({ [keyName]: pending });
        wakeAt(due);
        return due;
      }),
    clearIfDue: (startUp) =>
      inOrder(async () => {
        const pending = await read();
        // A background that was killed may have forgotten the copy and not yet have taken back its waking.
        if (pending === null) return wakeAt(null);
        const wait = pending.due - now();
        if (wait > 0 && wait <= longestWaitMs && startUp === undefined) return wakeAt(pending.due);
        const held = await clipboard.read();
        const isStillOurs = held === null || (await hashOf(crypto, pending.salt, held)) === pending.hash;
        if (!isStillOurs || (await clipboard.clear())) return drop();
        if (pending.tries >= mostTries) return drop();
        const due = now() + retryMs;
        await local.set({ [keyName]: { ...pending, due, tries: pending.tries + 1 } });
        wakeAt(due);
      }),
  };
}

async function hashOf(crypto: CopiedParts['crypto'], salt: string, value: string): Promise<string> {
  const data = new TextEncoder().encode(`${salt}\n${value}`);
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
