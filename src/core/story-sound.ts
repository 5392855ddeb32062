import type { Cue } from './story.ts';
import type { Fraction, Seconds } from './units.ts';

/** How somebody sounds. */
export interface Voice {
  readonly id: string;
  /** Weights of the speech engine's voices; their sum counts as 1. */
  readonly blend: Readonly<Record<string, number>>;
  /** Factor on the engine's pace: 0.9 is slower. */
  readonly pace: number;
  /** Semitones up or down. */
  readonly pitch: number;
}

/** What is otherwise about the voices of one language. */
export interface Speech {
  /** Factor on the pace of every voice. */
  readonly pace: number;
  /** Voices that sound otherwise in it, by id. */
  readonly voices: Readonly<Record<string, Omit<Voice, 'id'>>>;
  /** Its recording is heard only by readers who ask for it, and where their device has no voice of its own. */
  readonly onRequest: boolean;
}

export type SoundKind = 'music' | 'ambience' | 'effect';

/** Something to be heard beside voices. */
export interface Sound {
  readonly id: string;
  readonly kind: SoundKind;
  /** Path in the story's folder, without `.webm` or `.m4a`. */
  readonly file: string;
  readonly loop: boolean;
  readonly volume: Fraction;
}

/** An effect within a panel. */
export interface SoundCue {
  readonly sound: string;
  readonly at: Cue;
  readonly volume: Fraction;
}

/** One file that holds a chapter's lines one after the other, in two codecs. Addresses are relative to the page's base. */
export interface VoiceSprite {
  readonly webm: string;
  readonly m4a: string;
  readonly duration: Seconds;
}

/** Where a spoken line lies in its sprite. */
export interface RecordedLine {
  readonly sprite: string;
  readonly start: Seconds;
  readonly duration: Seconds;
}

/** The voices of one language. */
export interface Recording {
  /** By chapter. */
  readonly sprites: Readonly<Record<string, VoiceSprite>>;
  /** By `<panel>/<line>`, see `spokenLinesOf`. */
  readonly lines: Readonly<Record<string, RecordedLine>>;
  /** Address of the word times, fetched only with sound. */
  readonly words?: string;
}
