import type { Area } from '../area';

/** Thrown by a full area, with the words that Chromium uses. */
export class QuotaError extends Error {
  override readonly name = 'QuotaExceededError';
}

export interface MemoryArea extends Area {
  /** What is stored now, key by key, as JSON text. */
  readonly stored: Map<string, string>;
  /** Called before each operation; may throw, or never resolve like a worker that was killed. */
  before: (operation: 'get' | 'set' | 'remove') => Promise<void> | void;
  /** Called when a write is committed and before it is acknowledged. */
  after: (operation: 'set' | 'remove') => Promise<void> | void;
  quota: number;
}

/**
 * A storage area in memory that behaves like the browser's: values are copied as JSON, every call takes a turn, a `set`
 * is committed as a whole, and a full area refuses. Chromium gives back the members of an object sorted by name; a database
 * keeps their order. Share one between two vaults to play a worker that was restarted.
 */
export function memoryArea(members: 'sorted' | 'kept' = 'sorted'): MemoryArea {
  const order = members === 'sorted' ? sorted : undefined;
  const stored = new Map<string, string>();
  const bytes = () => [...stored].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const area: MemoryArea = {
    stored,
    quota: 10_485_760,
    before: () => undefined,
    after: () => undefined,
    async get(keys) {
      await area.before('get');
      const wanted = keys === null ? [...stored.keys()] : typeof keys === 'string' ? [keys] : keys;
      const found: Record<string, unknown> = {};
      for (const key of wanted) {
        const value = stored.get(key);
        if (value !== undefined) found[key] = JSON.parse(value, order);
      }
      return found;
    },
    async set(items) {
      await area.before('set');
      const earlier = new Map(stored);
      for (const [key, value] of Object.entries(items)) stored.set(key, JSON.stringify(value));
      if (bytes() > area.quota) {
        stored.clear();
        for (const [key, value] of earlier) stored.set(key, value);
        throw new QuotaError('Resource::kQuotaBytes quota exceeded');
      }
      await area.after('set');
    },
    async remove(keys) {
      await area.before('remove');
      for (const key of typeof keys === 'string' ? [keys] : keys) stored.delete(key);
      await area.after('remove');
    },
  };
  return area;
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
