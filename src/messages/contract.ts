import type { CardState } from '../lib/card-state';

/**
 * Everything that the four contexts say to each other. Members are function types: argument in, answer out.
 * Payloads and answers are plain JSON. Who may send what is in `senders.ts`; a guard per payload is in `guards.ts`;
 * a member without a row in both does not compile.
 */
export interface Contract {
  // From a content script. These only append, or ask for what is not secret.
  /** Stores a token that the person pressed "Save token" for. Idempotent by `id`. */
  'capture.save': (capture: CaptureRequest) => CaptureAnswer;
  /** Reads the clipboard in the background and stores it; the answer carries no character of it. */
  'capture.clipboard': (capture: ClipboardCaptureRequest) => CaptureAnswer;
  /** Whether this token is stored already. */
  'capture.known': (question: {
    readonly provider: string;
    readonly kind: string;
    readonly token: string;
  }) => { readonly known: boolean };
  /** Says where the tab stands and what the person did; the answer is what this tab's journey remembers. */
  'journey.report': (report: JourneyReport) => JourneyMemory;
  /** Asked once at the start of a visit: is the guide wanted here? */
  'journey.hello': (hello: { readonly protocol: number }) => HelloAnswer;
  /** Has the rest of the guide run in the page, which may be a step of a journey; false where the browser refuses. */
  'guide.load': (nothing: Nothing) => { readonly loaded: boolean };
  /** Remembers or recalls what the person pointed at, on this site only. A description, never text they typed. */
  'pointed.remember': (pointed: {
    readonly provider: string;
    readonly step: string;
    readonly description: string;
  }) => { readonly ok: boolean };
  'pointed.recall': (question: { readonly provider: string }) => {
    readonly descriptions: Readonly<Record<string, string>>;
  };

  // From the extension's own pages.
  /** What the pages show about each provider, in the order of the registry, so that no definition is bundled into them. */
  'providers.list': (nothing: Nothing) => { readonly providers: readonly ProviderCard[] };
  'vault.status': (nothing: Nothing) => VaultStatus;
  'vault.unlock': (secret: { readonly passphrase: string }) => VaultOutcome;
  'vault.lock': (nothing: Nothing) => VaultStatus;
  /** Sets the first passphrase (`current` empty) or changes it. */
  'vault.passphrase': (change: { readonly current: string; readonly next: string }) => VaultOutcome;
  /** Goes back to the device key. */
  'vault.withoutPassphrase': (proof: { readonly current: string }) => VaultOutcome;
  /** How many tokens were lost or damaged and are still good in the second copy. */
  'vault.lost': (nothing: Nothing) => { readonly tokens: number };
  /** Puts back the tokens that only the second copy still has; all or nothing. */
  'vault.restoreLost': (nothing: Nothing) => { readonly kind: 'done'; readonly tokens: number } | Refusal;
  /** Gives them up for good. */
  'vault.forgetLost': (nothing: Nothing) => { readonly kind: 'done'; readonly tokens: number } | Refusal;
  /**
   * Everything, encrypted under a passphrase of its own. With a passphrase on the vault, `current` proves that it is the
   * person who asks.
   */
  'backup.export': (wanted: { readonly current: string; readonly secret: string }) => ExportAnswer;
  /** All tokens as plain text, for another program. Together with `tokens.open` and `tokens.copyText` the only messages whose answer carries stored tokens. */
  'backup.exportPlain': (wanted: { readonly current: string; readonly format: PlainFormat }) => ExportAnswer;
  /** What importing this file would change. Nothing is changed. `secret` is empty for files that need none. */
  'backup.preview': (file: { readonly text: string; readonly secret: string }) => PreviewAnswer;
  /** Imports it, all or nothing. `replace` takes the file's words for tokens that are here with other words. */
  'backup.import': (file: {
    readonly text: string;
    readonly secret: string;
    readonly differing: 'keep' | 'replace';
  }) => ImportAnswer;
  'tokens.list': (nothing: Nothing) => TokenListAnswer;
  /** This, `tokens.copyText` and the exports are the only messages whose answer carries a stored token; extension pages only. */
  'tokens.open': (which: {
    readonly id: string;
  }) => { readonly kind: 'open'; readonly token: string } | Refusal;
  /** The finished text for the clipboard: the token alone, or in one of the forms in which its provider uses it. */
  'tokens.copyText': (wanted: {
    readonly id: string;
    readonly form: HandoffForm;
    /** What the person gave for the inputs that a `needs` answer asked for, by input id. */
    readonly inputs: Readonly<Record<string, string>>;
  }) => CopyTextAnswer;
  'tokens.add': (pasted: PastedToken) => CaptureAnswer;
  'tokens.describe': (change: {
    readonly id: string;
    readonly name?: string;
    readonly note?: string;
  }) => { readonly kind: 'done' } | Refusal;
  /** Deletes with a way back: `tokens.restore` undoes it until `until` (ms since the epoch). */
  'tokens.remove': (which: {
    readonly id: string;
  }) => { readonly kind: 'removed'; readonly until: number } | Refusal;
  'tokens.restore': (which: { readonly id: string }) => { readonly kind: 'done' } | Refusal;
  /** Sent right after the popup wrote to the clipboard, so that it is cleared later even if everything is closed. */
  'clipboard.copied': (copied: { readonly id: string; readonly text: string }) => {
    readonly clearsAt: number | null;
  };
  'settings.get': (nothing: Nothing) => Settings;
  'settings.set': (change: Partial<Settings>) => Settings;
  'sites.list': (nothing: Nothing) => { readonly sites: readonly Site[] };
  /**
   * Sent when a page offers to enable a site, and in the click in which it asks the browser for the permission. The
   * browser's question closes the popup, which then never hears the answer; so the background finishes what the person
   * began, with the journey of `provider` if there is one.
   */
  'sites.expect': (site: { readonly origin: string; readonly provider?: string }) => { readonly ok: boolean };
  /**
   * Called after the page asked the browser for the origin's permission. Registers the content script, and starts it at
   * once in every tab that shows the origin.
   */
  'sites.add': (site: { readonly origin: string }) => { readonly kind: 'done' } | Refusal;
  'sites.remove': (site: { readonly origin: string }) => { readonly kind: 'done' } | Refusal;
  /** Where the tab that the person is looking at stands. */
  'journey.current': (tab: { readonly tabId: number }) => JourneyView | null;
  /** Opens the provider's right page in a tab and starts its journey. */
  'journey.start': (which: { readonly provider: string; readonly origin?: string }) => {
    readonly ok: boolean;
  };
  /** Shows the guide again in a tab where the person hid it. */
  'journey.show': (tab: { readonly tabId: number }) => { readonly ok: boolean };
}

export type MessageType = keyof Contract;
export type Payload<T extends MessageType> = Parameters<Contract[T]>[0];
export type Answer<T extends MessageType> = ReturnType<Contract[T]>;
export type Nothing = Readonly<Record<string, never>>;

/** Raised by one whenever a message changes its meaning, so that a script of an older version is told to refresh the page. */
export const protocol = 1;

/** What the form on the page said, by field id, as the person filled it in: name, scopes, expiry, address lists, limits. */
export type FormDetails = Readonly<Record<string, string | readonly string[]>>;

export interface ClipboardCaptureRequest {
  /** Made once per candidate (a UUID); the same id never stores twice. */
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly details: FormDetails;
  /** Whom the dashboard says the person is; empty where it does not say. */
  readonly account: string;
  /** The person saw that the value is unusual and said yes. */
  readonly confirmed: boolean;
}
export interface CaptureRequest extends ClipboardCaptureRequest {
  readonly token: string;
}

export type CaptureAnswer =
  | { readonly kind: 'saved'; readonly id: string; readonly superseded: number }
  | { readonly kind: 'known'; readonly id: string }
  /** Looks unusual: ask the person, then send again with `confirmed`. */
  | { readonly kind: 'unusual'; readonly id: string }
  /** `reason` of `look-alike` is a key of the provider's texts under `refusals`. */
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly reason: RefusalReason;
      readonly lookAlike?: string;
    }
  | { readonly kind: 'needs-permission'; readonly id: string };

export type RefusalReason =
  | 'look-alike'
  | 'empty'
  | 'masked'
  | 'too-long'
  | 'too-many'
  | 'too-fast'
  | 'storage-full'
  | 'storage-failed'
  | 'wrong-site'
  | 'locked'
  | 'damaged'
  | 'not-found'
  | 'refused';
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
}

export interface JourneyReport {
  readonly provider: string;
  readonly page: string | null;
  readonly step: string | null;
  readonly state: CardState | null;
  /** Steps that the person said are done, or used on a page that is gone. */
  readonly confirmed: readonly string[];
  readonly form?: FormDetails;
  readonly hidden: boolean;
}
/** Kept per tab and origin in session storage; it never leaves the origin it came from. */
export interface JourneyMemory {
  readonly confirmed: readonly string[];
  readonly form: FormDetails;
  readonly hidden: boolean;
}
export interface HelloAnswer {
  readonly protocol: number;
  /** Ids of the providers that may guide on this origin: by host, or all that people host themselves on an enabled site. */
  readonly providers: readonly string[];
  readonly memory: JourneyMemory;
  /** The provider whose journey the person started from the popup in this tab. */
  readonly started: string | null;
}
export interface JourneyView {
  readonly provider: string;
  readonly step: string | null;
  readonly state: CardState | null;
  readonly hidden: boolean;
}

export interface VaultStatus {
  readonly state: 'locked' | 'open';
  readonly protection: 'passphrase' | 'device';
  /** Milliseconds since the epoch; null in device mode or when locked. */
  readonly locksAt: number | null;
}
export type VaultOutcome =
  | { readonly kind: 'done'; readonly status: VaultStatus }
  | { readonly kind: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly kind: 'too-short'; readonly minimum: number }
  | Refusal;

export interface TokenView {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  /** First and last characters, e.g. `3f9a…-c-app`; never enough to use. */
  readonly masked: string;
  readonly name: string;
  readonly note: string;
  readonly details: FormDetails;
  readonly account: string;
  readonly savedAt: number;
  /** Milliseconds since the epoch, `'never'`, or null where unknown. */
  readonly expiresAt: number | 'never' | null;
  readonly superseded: boolean;
  readonly unusual: boolean;
  readonly site: string;
}
export type TokenListAnswer =
  | {
      readonly kind: 'tokens';
      readonly tokens: readonly TokenView[];
      readonly damaged: number;
      /** How many tokens were lost or damaged and are still good in the second copy. */
      readonly restorable: number;
    }
  | { readonly kind: 'locked'; readonly count: number; readonly restorable: number }
  /** Nothing can be read now. What is stored was not changed. */
  | Refusal;
export interface PastedToken {
  readonly id: string;
  readonly provider: string;
  readonly kind: string;
  readonly token: string;
  readonly name: string;
  readonly confirmed: boolean;
}

/** The forms in which a token is handed out. `file` is a client's own configuration file. */
export type HandoffForm = 'raw' | 'env' | 'export' | 'header' | 'query' | 'curl' | 'file';
export type CopyTextAnswer =
  | { readonly kind: 'text'; readonly text: string }
  /** The form holds values that only the person knows: ask for these, then send again. */
  | {
      readonly kind: 'needs';
      /** `last` is what the person gave the last time, or empty. */
      readonly inputs: readonly { readonly id: string; readonly example: string; readonly last: string }[];
    }
  | Refusal;

/** The files of other programs that are written; all of them plain text. */
export type PlainFormat =
  'csv' | 'env' | 'bitwarden-json' | 'bitwarden-csv' | '1password-csv' | 'keepass-csv' | 'keepass-xml';
export type ExportAnswer =
  | { readonly kind: 'file'; readonly text: string; readonly tokens: number }
  | { readonly kind: 'wrong-passphrase'; readonly waitMs: number }
  | { readonly kind: 'too-short'; readonly minimum: number }
  | Refusal;
/** Why a file cannot be imported. Nothing was changed then. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason:
    | 'needs-passphrase'
    | 'wrong-passphrase'
    | 'too-large'
    | 'damaged'
    | 'later-version'
    | 'encrypted'
    | 'not-understood';
}
export type PreviewAnswer =
  | {
      readonly kind: 'preview';
      readonly fresh: number;
      readonly same: number;
      readonly different: number;
      /** Names of entries that fit no provider and are left out; at most 50 of `leftOutCount`. */
      readonly leftOut: readonly string[];
      readonly leftOutCount: number;
      /** Whether the file brings settings and sites, too. */
      readonly settings: boolean;
    }
  | Unreadable
  | Refusal;
export type ImportAnswer =
  { readonly kind: 'imported'; readonly added: number; readonly changed: number } | Unreadable | Refusal;

/** One provider, as the popup and the options page show it. Its words are browser messages, see `messageName`. */
export interface ProviderCard {
  readonly id: string;
  readonly name: string;
  /** Host patterns of the definition, to tell whether a page is one that it covers. */
  readonly hosts: readonly string[];
  readonly ownHost: boolean;
  readonly links: { readonly start: string; readonly docs: string; readonly manage?: string };
  /** Ids of the steps that are not optional, in the order of the journey. */
  readonly steps: readonly string[];
  /** Ids of the kinds of token. */
  readonly kinds: readonly string[];
  /** The forms that this provider's tokens can be copied in, `raw` first. */
  readonly forms: readonly HandoffForm[];
  readonly verified: { readonly date: string; readonly language: string };
}

export interface Settings {
  /** Minutes without use after which the vault locks. */
  readonly lockMinutes: 5 | 15 | 30 | 60 | 240;
  /** Minutes without anybody at the computer after which the vault locks; null is never. */
  readonly idleMinutes: 1 | 5 | 15 | null;
  /** Whether the vault locks when the computer sleeps or its screen is locked. */
  readonly lockOnSleep: boolean;
  /** Seconds after which a copied token leaves the clipboard; null is never. */
  readonly clipboardSeconds: 10 | 30 | 60 | 300 | null;
  /** Ids of providers that the person turned off. */
  readonly providersOff: readonly string[];
}
export interface Site {
  readonly origin: string;
  readonly addedAt: number;
  /** False when the browser's permission was taken back. */
  readonly allowed: boolean;
}
