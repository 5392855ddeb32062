import type { Fraction, Seconds } from './units.ts';

/** One balloon or caption on the time axis, as shares of its panel's span. */
export interface LetteringSpan {
  readonly id: string;
  readonly start: Fraction;
  /** 1, or when a lettering that stands alone replaces it. */
  readonly end: Fraction;
}

/** One panel on the time axis. */
export interface PanelSpan {
  readonly index: number;
  readonly id: string;
  readonly start: Seconds;
  readonly end: Seconds;
  /** Share of the span in which the camera arrives (0: a cut). */
  readonly arrival: Fraction;
  /** Share at which everything is told and the picture rests; a step by hand ends here. */
  readonly rest: Fraction;
  readonly lettering: readonly LetteringSpan[];
}

/** The story on one axis of seconds, for one language. */
export interface Score {
  readonly duration: Seconds;
  readonly panels: readonly PanelSpan[];
}
