import type { Refusal, Site } from '../messages/contract';
import type { SiteAccess } from './site-access';
import type { SiteBook } from './site-book';

/** The sites that the person enabled: noted by us, allowed by the browser. */
export interface Sites {
  list(): Promise<readonly Site[]>;
  /** Whether the person enabled this origin and the browser still allows it. */
  isEnabled(origin: string): Promise<boolean>;
  /** The origin's permission was asked for on a page of ours; here it is only looked at. */
  add(origin: string): Promise<{ readonly kind: 'done' } | Refusal>;
  remove(origin: string): Promise<{ readonly kind: 'done' }>;
  /** Brings the browser's registrations in line with what the person enabled. */
  reconcile(): Promise<void>;
}

export function sites(book: SiteBook, access: SiteAccess): Sites {
  return {
    async list() {
      const noted = await book.all();
      return Promise.all(
        noted.map(async (site) => ({ ...site, allowed: await access.isAllowed(site.origin) })),
      );
    },
    isEnabled: async (origin) => (await book.has(origin)) && access.isAllowed(origin),
    async add(origin) {
      if (!(await access.isAllowed(origin))) return { kind: 'refused', reason: 'wrong-site' };
      if (!(await book.add(origin))) return { kind: 'refused', reason: 'too-many' };
      await access.register(origin);
      // A tab may be closed or move on meanwhile; its next page starts the guide then.
      await access.runInTabs(origin).catch(() => undefined);
      return { kind: 'done' };
    },
    async remove(origin) {
      await book.remove(origin);
      await access.unregister(origin);
      await access.giveBack(origin).catch(() => undefined);
      return { kind: 'done' };
    },
    async reconcile() {
      for (const { origin } of await book.all()) {
        if (await access.isAllowed(origin)) await access.register(origin);
      }
    },
  };
}
