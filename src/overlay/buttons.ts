import type { ActionId } from './view';

/** What a button of the overlay does: an action of the view, or one of the overlay's own. */
export type Press = ActionId | 'move' | 'scroll' | 'stop' | 'show';

export interface Button {
  readonly press: Press;
  readonly label: string;
  readonly primary?: boolean;
  readonly guarded?: boolean;
  readonly disabled?: boolean;
}

/** The overlay's buttons and what they do. Nothing about it is written into the DOM, where it could be changed. */
export type Buttons = Map<Element, Button>;
