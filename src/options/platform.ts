/** What the options page needs from the browser besides messages. */
export interface OptionsPlatform {
  /** What follows the `#` in the page's address. */
  section(): string;
  /** Calls back whenever that changes, until the signal ends it. */
  onSection(changed: () => void, signal: AbortSignal): void;
  goTo(section: string): void;
  /** Asks for one origin. Must be called inside the person's click, before anything is awaited. */
  requestOrigin(origin: string): Promise<'granted' | 'denied' | 'impossible'>;
  /** Asks for reading the clipboard; inside the click as well. */
  requestClipboardRead(): Promise<boolean>;
  mayReadClipboard(): Promise<boolean>;
  /** The keys that lock Latchkey at once, as the browser writes them; empty where the person has none. */
  lockKeys(): Promise<string>;
  /** Gives the person a file to keep. */
  saveFile(name: string, text: string, type: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Explains the web page that the person looked at last; null where there is none that Latchkey may work on. */
  explainPage(): Promise<unknown>;
  readonly version: string;
}
