/** The clipboard, as far as this background can reach it. */
export interface ClipboardAccess {
  /** The text on it; null where reading is not allowed or did not work. */
  read(): Promise<string | null>;
  /** Empties it; whether that worked. */
  clear(): Promise<boolean>;
}
