/** Who moves the ring: the browser, or the loop of frames for browsers that cannot anchor. */
export type Anchoring = 'anchored' | 'frame loop';

/** What was measured of one case. Distances are in CSS pixels. */
export interface Verdict {
  /** How far the worst side of the ring was from its place one frame after what happened. */
  readonly error: number;
  /** The same once the card stands still. */
  readonly finalError: number;
  /** Whether the frame loop moved the ring at the end. */
  readonly followed: boolean;
  readonly ringShown: boolean;
  readonly cardInside: boolean;
  readonly cardOnTop: boolean;
  readonly cardCovers: boolean;
  /** How often the target was looked at in ten frames after all had come to rest, where that is asked for. */
  readonly readsAtRest: number;
  /** Device pixels per CSS pixel, the width of the window in CSS pixels, and how far the fingers are spread. */
  readonly deviceRatio: number;
  readonly windowWidth: number;
  readonly fingerScale: number;
  /** The boxes as text, to be read when something is wrong. */
  readonly boxes: string;
}
