import type { Picker } from './picker';
import type { ActionId, CardView } from './view';

/**
 * What the overlay offers to the visit. It only draws: it decides nothing about steps, tokens or messages.
 */
export interface Overlay {
  /** Draws the card, and the ring around `target`; null points at nothing. Cheap when nothing changed. */
  show(view: CardView, target: Element | null): void;
  /** Takes card and ring away, leaves a small "Show guide" chip when `chip`, nothing when not. */
  hide(chip: boolean): void;
  /** Lets the person click an element of the page; null when they give up. The page does not get the click. */
  pointAt(pick: Picker, signal: AbortSignal): Promise<Element | null>;
  /** False once the page fought the host for three rounds and the overlay stood down. */
  readonly standing: boolean;
}

export interface OverlayEvents {
  /** A trusted press on one of the card's actions; guarded ones only after the click-time guard held. */
  act(action: ActionId): void;
  /** A guarded press was refused, and why (a `GuardReason`), so that the card can point to the popup. */
  refused(reason: string): void;
  /** The ring lost its target (replaced, hidden, size zero): look again. */
  targetLost(): void;
  stoodDown(): void;
  /** The person pressed the "Show guide" chip. */
  shown(): void;
}

/** The overlay's own few words (close, move, progress, "Latchkey guide"), by browser message name. */
export type OverlayText = (name: string, ...substitutions: readonly string[]) => string;

export interface OverlayOptions {
  readonly document: Document;
  /** Reads `src/locales/<language>.json`. */
  readonly text: OverlayText;
  readonly events: OverlayEvents;
  /** An element's shadow root, closed ones too where the browser shows them. */
  readonly rootOf: (element: Element) => ShadowRoot | null;
  /** Ends everything: no node, listener or observer stays. */
  readonly signal: AbortSignal;
  /** The language of the texts as a BCP 47 tag, and its direction; the page's own do not matter. */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}
