import type { AddressLists } from './address-lists';
import type { HelloAnswer } from '../messages/contract';
import type { Overlay, OverlayEvents } from '../overlay/overlay';
import type { Provider } from '../providers/definition';
import type { Extras } from '../recognition/look';
import type { PointedPlaces } from './pointed-places';
import type { Ask } from './saving';
import type { ReadMessage } from './sentences';

/** What a visit is made of; handed in whole, so that it runs wherever these can be had. */
export interface VisitOptions {
  readonly window: Window;
  readonly document: Document;
  readonly providers: readonly Provider[];
  readonly hello: HelloAnswer;
  readonly ask: Ask;
  readonly read: ReadMessage;
  readonly language: string;
  readonly pointed: PointedPlaces;
  /** Null where none of the providers has a list of addresses. */
  readonly addresses: AddressLists | null;
  readonly extras: Extras;
  readonly makeOverlay: (events: OverlayEvents) => Overlay;
  readonly newId: () => string;
  readonly now: () => number;
  /** Asks for another look in so many milliseconds. */
  readonly lookIn: (ms: number) => void;
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}
