import type { MessageType } from './contract';

/** A script of ours in the top frame of a page that it may work on. */
export interface ContentSender {
  readonly kind: 'content';
  readonly tabId: number;
  /** Where the document that sent the message is now, as the browser reports it. */
  readonly url: URL;
}
/** The popup or the options page. */
export interface PageSender {
  readonly kind: 'page';
}
export type Sender = ContentSender | PageSender;
export type SenderKind = Sender['kind'];

/**
 * Who may send what. Content scripts only append, or ask for what is not secret; whatever gives out a token, or changes
 * what the person decided, is for the extension's own pages. A member of the contract without a row here does not compile.
 */
export const senders = {
  'capture.save': 'content',
  'capture.clipboard': 'content',
  'capture.known': 'content',
  'journey.report': 'content',
  'journey.hello': 'content',
  'guide.load': 'content',
  'pointing.load': 'content',
  'pointed.remember': 'content',
  'pointed.recall': 'content',
  'providers.list': 'page',
  'vault.status': 'page',
  'vault.unlock': 'page',
  'vault.lock': 'page',
  'vault.passphrase': 'page',
  'vault.withoutPassphrase': 'page',
  'vault.lost': 'page',
  'vault.restoreLost': 'page',
  'vault.forgetLost': 'page',
  'backup.export': 'page',
  'backup.exportPlain': 'page',
  'backup.preview': 'page',
  'backup.import': 'page',
  'tokens.list': 'page',
  'tokens.open': 'page',
  'tokens.copyText': 'page',
  'tokens.add': 'page',
  'tokens.describe': 'page',
  'tokens.remove': 'page',
  'tokens.restore': 'page',
  'clipboard.copied': 'page',
  'settings.get': 'page',
  'settings.set': 'page',
  'sites.list': 'page',
  'sites.expect': 'page',
  'sites.add': 'page',
  'sites.remove': 'page',
  'journey.current': 'page',
  'journey.start': 'page',
  'journey.show': 'page',
} as const satisfies Record<MessageType, SenderKind>;

export type SenderOf<T extends MessageType> = Extract<Sender, { readonly kind: (typeof senders)[T] }>;

/** What the browser reports about a sender; the part of it that we rely on. */
export interface Reported {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** What this extension knows about itself. */
export interface Self {
  readonly id: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  readonly origin: string;
  /** Addresses of the pages that may send as `page`, without query and fragment. */
  readonly pages: readonly string[];
  /** Whether Latchkey may work on this address: a provider's dashboard, or a site that the person enabled. */
  readonly worksOn: (url: URL) => Promise<boolean>;
}

/** Builds the sender from what the browser reports, never from what the message says; null for everybody else. */
export async function senderOf(reported: Reported, self: Self): Promise<Sender | null> {
  if (reported.id !== self.id || reported.url === undefined || !URL.canParse(reported.url)) return null;
  // An extension page is only ours when it is not framed; a popup has no frame id in some versions.
  if ((reported.frameId ?? 0) !== 0) return null;
  // A page in the back-forward cache, or one that is only rendered ahead, is not what the person is looking at.
  if (reported.documentLifecycle !== undefined && reported.documentLifecycle !== 'active') return null;
  const url = new URL(reported.url);
  if (reported.origin === self.origin) {
    const { origin, pathname } = splitExtensionUrl(url);
    return self.pages.includes(`${origin}${pathname}`) ? { kind: 'page' } : null;
  }
  const tabId = reported.tab?.id;
  if (tabId === undefined || tabId < 0 || reported.frameId !== 0) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (reported.origin !== url.origin) return null;
  const here = addressNow(reported, url);
  return (await self.worksOn(here)) ? { kind: 'content', tabId, url: here } : null;
}

/**
 * Where the page is now. The browser reports the address at which a document was loaded, also after the page has changed
 * it by a script, as from a log-in to the dashboard. A page can do so within its own origin only.
 */
function addressNow({ tab }: Reported, loaded: URL): URL {
  const now = tab?.url === undefined ? null : URL.parse(tab.url);
  return now?.origin === loaded.origin ? now : loaded;
}

/** `URL.origin` is `null` for extension schemes in some engines, so it is put together here. */
function splitExtensionUrl(url: URL): { origin: string; pathname: string } {
  return { origin: `${url.protocol}//${url.host}`, pathname: url.pathname };
}
