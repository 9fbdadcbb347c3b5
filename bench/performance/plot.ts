/** A picture of a few bars; what is asked of ours is a line across them. */
export interface Plot {
  /** The file in docs/images, without its ending. */
  readonly file: string;
  readonly title: string;
  /** What the numbers are, such as "times the floor". */
  readonly unit: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly isOurs?: boolean }[];
  readonly target?: number;
}
