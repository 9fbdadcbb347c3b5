import type { Answer, MessageType, Payload } from '../messages/contract';
import type { Ask } from '../ui/ask';
import type { Clock } from '../ui/clock';
import type { Speech } from '../ui/text';
import type { PopupPlatform } from './platform';
import type { PopupState } from './state';

/** What the popup is made of; handed in whole, so that it runs wherever these can be had. */
export interface PopupParts {
  readonly ask: Ask;
  readonly platform: PopupPlatform;
  readonly speech: Speech;
  readonly clock: Clock;
}

/** What the actions share: the state, the means to change it, and the world outside. */
export interface Context extends PopupParts {
  get(): PopupState;
  /** Changes the state and draws it at once. */
  set(change: Partial<PopupState>): void;
  /** Says something to people who do not see it happen. */
  announce(words: string): void;
  /** Moves the focus to the first element that matches, if there is one. */
  focus(selector: string): void;
  /** Asks the background; null when it does not answer, which is then shown. */
  reach<T extends MessageType>(type: T, payload: Payload<T>): Promise<Answer<T> | null>;
}
