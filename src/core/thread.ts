import type { Fraction, Point } from './units.ts';

/** One piece of the red thread: from the end of the piece before, through the gutter, through its panel. Sheet units. */
export interface ThreadPiece {
  readonly panel: number;
  /** Way through the gutter to the panel's first point; empty on the first panel. */
  readonly lead: readonly Point[];
  /** Forms of the line inside the panel; all have the same number of points. */
  readonly forms: readonly { readonly at: Fraction; readonly points: readonly Point[] }[];
}
