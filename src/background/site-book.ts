import { dictionary, object, text, whole } from '../lib/guard';
import type { Area } from '../platform/area';
import { exclusive } from '../platform/exclusive';

export const sitesKey = 'sites';
/** A person enables a handful; the bound only keeps a mistake from filling the storage. */
const most = 200;

export const isBook = dictionary(text(300), object({ addedAt: whole(0, Number.MAX_SAFE_INTEGER) }), most);
type Book = Readonly<Record<string, { readonly addedAt: number }>>;

/** The origins that the person enabled. Whether the browser still allows them is the browser's to say. */
export interface SiteBook {
  all(): Promise<readonly { readonly origin: string; readonly addedAt: number }[]>;
  has(origin: string): Promise<boolean>;
  /** False when there is no room for another. */
  add(origin: string): Promise<boolean>;
  remove(origin: string): Promise<void>;
}

export function siteBook(local: Area, now: () => number): SiteBook {
  const inOrder = exclusive();
  const read = async (): Promise<Book> => {
    const value = (await local.get(sitesKey))[sitesKey];
    return isBook(value) ? value : {};
  };
  return {
    async all() {
      return Object.entries(await read()).map(([origin, { addedAt }]) => ({ origin, addedAt }));
    },
    async has(origin) {
      return Object.hasOwn(await read(), origin);
    },
    add: (origin) =>
      inOrder(async () => {
        const book = await read();
        if (Object.hasOwn(book, origin)) return true;
        if (Object.keys(book).length >= most) return false;
        await local.set({ [sitesKey]: { ...book, [origin]: { addedAt: now() } } });
        return true;
      }),
    remove: (origin) =>
      inOrder(async () => {
        const { [origin]: _removed, ...rest } = await read();
        await local.set({ [sitesKey]: rest });
      }),
  };
}
