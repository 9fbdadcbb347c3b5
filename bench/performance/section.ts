import type { Plot } from './plot';
import type { BenchOptions } from './options';

/** One of the targets, and what was measured of it. All texts are ready to be read. */
export interface Row {
  /** Such as `L1`. */
  readonly id: string;
  readonly target: string;
  readonly ours: string;
  readonly peer: string;
  readonly floor: string;
  /** Null where this run did not measure it. */
  readonly holds: boolean | null;
  /** What there is to say about it, mostly where it does not hold. */
  readonly why?: string;
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Findings {
  readonly rows: readonly Row[];
  readonly tables: readonly Table[];
  readonly plots: readonly Plot[];
  /** How it was measured, a sentence each. */
  readonly method: readonly string[];
}

/** One part of the bench, with a browser of its own. */
export interface Section {
  readonly name: string;
  readonly title: string;
  measure(options: BenchOptions): Promise<Findings>;
}
