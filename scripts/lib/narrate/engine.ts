import type { Voice } from '../../../src/core/story-sound.ts';
import type { Lexicon } from '../voice/lexicon.ts';
import type { WordTime } from '../voice/voice-file.ts';

export interface SpeechRequest {
  readonly text: string;
  readonly language: string;
  readonly voice: Voice;
  readonly lexicon: Lexicon;
}

/** Sound as the engine made it: mono, −1…1. */
export interface Speech {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
  /** Null where the engine does not tell. */
  readonly words: readonly WordTime[] | null;
}

/** Turns text into sound. */
export interface SpeechEngine {
  readonly name: string;
  /** Whether it has sounds for a language (BCP 47). */
  speaks(language: string): boolean;
  speak(request: SpeechRequest): Promise<Speech>;
  close(): Promise<void>;
}

/** Rate of all sound once an engine has made it. */
export const RATE = 48_000;
