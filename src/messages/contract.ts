import type {
  CaptureAnswer,
  CaptureRequest,
  ClipboardCaptureRequest,
  PastedToken,
  Refusal,
} from './captures';
import type { ExportAnswer, ImportAnswer, PlainFormat, PreviewAnswer } from './files';
import type { HelloAnswer, JourneyMemory, JourneyReport, JourneyView } from './journeys';
import type { ProviderCard, Settings, Site } from './surroundings';
import type { CopyTextAnswer, HandoffForm, TokenListAnswer, VaultOutcome, VaultStatus } from './tokens';

export type * from './captures';
export type * from './files';
export type * from './journeys';
export type * from './surroundings';
export type * from './tokens';

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
  /** Has run, beside the guide, what lets the person point at an element and finds it again. */
  'pointing.load': (nothing: Nothing) => { readonly loaded: boolean };
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
