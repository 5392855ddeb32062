import type { Fraction, Seconds } from './units.ts';
import type { WordTime } from './word-times.ts';

/** One balloon or caption, as shares of its panel's progress. */
export interface LetteringSpan {
  readonly id: string;
  readonly start: Fraction;
  /** 1, or when a lettering that stands alone replaces it. */
  readonly end: Fraction;
}

/** A spoken line on the time axis. */
export interface VoiceSpan {
  /** `<panel>/<id>`, by which word times are found. */
  readonly key: string;
  /** `start`, a lettering's id, or that with `+`; `alt`: the picture's description. */
  readonly id: string;
  /** The lettering that is read aloud; null: only the narrator's words. */
  readonly lettering: string | null;
  /** Id of the cast; null: the narrator. */
  readonly speaker: string | null;
  /** What captions write before it, where it is no line of the story: a picture's description. */
  readonly mark?: string;
  readonly text: string;
  /** Story time. */
  readonly start: Seconds;
  readonly duration: Seconds;
  /** Its words' times, where they come with it; missing: found by its key. */
  readonly words?: readonly WordTime[];
  /** Name of the sprite that holds it (its chapter's), and where in the sprite. */
  readonly sprite: string;
  readonly offset: Seconds;
}

/** An effect on the time axis. */
export interface SoundSpan {
  readonly sound: string;
  /** Story time. */
  readonly start: Seconds;
  readonly volume: Fraction;
}

/** One panel on the time axis. */
export interface PanelSpan {
  readonly index: number;
  readonly id: string;
  readonly start: Seconds;
  readonly end: Seconds;
  /** Progress at which the camera has arrived (0: a cut). */
  readonly arrival: Fraction;
  /** Share at which everything is told and the picture rests; a step by hand ends here. */
  readonly rest: Fraction;
  /**
   * Seconds from the span's start → progress, ascending, from [0, 0] to [length, 1]; missing: even. Use `progressAt` and
   * `timeOf` for the way between shares of the panel (lettering, arrival, rest) and time.
   */
  readonly pace?: readonly (readonly [Seconds, Fraction])[];
  readonly lettering: readonly LetteringSpan[];
  /** What is spoken, in order and without overlap; empty in silence. */
  readonly voice: readonly VoiceSpan[];
  /** Ids of the sounds that play on under it; null: none. */
  readonly ambience: string | null;
  readonly music: string | null;
  /** Effects heard in it. */
  readonly sounds: readonly SoundSpan[];
}

/** The story on one axis of seconds, for one language. */
export interface Score {
  readonly duration: Seconds;
  readonly panels: readonly PanelSpan[];
}
