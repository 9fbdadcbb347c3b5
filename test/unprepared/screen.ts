import type { FormDetails } from '../../src/messages/contract';
import type { Pen } from './pen';

/** One moment of a journey: a page, and what is right on it. */
export interface Screen {
  readonly step: string;
  /** Which moment of the step it is, where there are several. */
  readonly moment?: string;
  readonly address: string;
  /** Ids of steps whose targets the person used before. */
  readonly used?: readonly string[];
  readonly form?: FormDetails;
  /** The documentation says in which corner of the window the target stands, so it stays there. */
  readonly keepsCorners?: true;
  draw(pen: Pen): Drawn;
}

export interface Drawn {
  /** What is put into the page, in this order. */
  readonly nodes: readonly Element[];
  /** Where a ring may be: around, or inside, one of these. */
  readonly right: readonly Element[];
  /** The token that may be offered here; nothing else may. */
  readonly token?: string;
}
