import type { Camera } from './layout.ts';
import type { VoiceSpan } from './score.ts';
import type { Fraction, Seconds } from './units.ts';

export interface PanelMoment {
  readonly index: number;
  readonly id: string;
  /** 0 before the panel is reached, 1 after it is left. */
  readonly progress: Fraction;
}

export interface LetteringMoment {
  readonly panel: number;
  readonly id: string;
  /** 0 not there, 1 fully there. */
  readonly shown: Fraction;
}

export interface ThreadMoment {
  readonly panel: number;
  /** Share of the piece's lead that is drawn. */
  readonly lead: Fraction;
  /** Share of the line inside the panel that is drawn. */
  readonly drawn: Fraction;
}

/** A line that is being spoken. */
export interface VoiceMoment {
  /** Index of the panel. */
  readonly panel: number;
  readonly line: VoiceSpan;
  /** Seconds since the line began. */
  readonly offset: Seconds;
}

/** Everything true at one time. */
export interface Moment {
  readonly time: Seconds;
  /** Index of the panel being told. */
  readonly panel: number;
  readonly camera: Camera;
  /** Panels in sight, in reading order. */
  readonly panels: readonly PanelMoment[];
  /** Lettering of the panels in sight that is at least partly there. */
  readonly lettering: readonly LetteringMoment[];
  readonly thread: readonly ThreadMoment[];
  /** Null: nobody speaks. */
  readonly voice: VoiceMoment | null;
  /** Ids of the sounds that play on; null: none. */
  readonly ambience: string | null;
  readonly music: string | null;
}
