/** The tab that the person is looking at. Its address is null where the browser does not tell it. */
export interface CurrentTab {
  readonly id: number;
  readonly url: string | null;
}

export type PermissionAnswer = 'granted' | 'denied' | 'impossible';

/** What the popup needs from the browser besides messages. */
export interface PopupPlatform {
  currentTab(): Promise<CurrentTab | null>;
  /** Calls back whenever a journey may have moved on in any tab, until the signal ends it. */
  onJourney(changed: () => void, signal: AbortSignal): void;
  /** Asks for one origin. Must be called inside the person's click, before anything is awaited. */
  requestOrigin(origin: string): Promise<PermissionAnswer>;
  /** Whether the text is on the clipboard now. */
  writeClipboard(text: string): Promise<boolean>;
  /** Opens the options page at a section, in a tab of its own. */
  openOptions(section: 'welcome' | 'passphrase' | 'sites' | 'copy' | ''): void;
}
