import type { Recording } from '../../../src/core/story-sound.ts';
import type { VoiceFile } from './voice-file.ts';

/** What has been spoken, by language: the lines that say what is written, and the files as they are committed. */
export interface Spoken {
  readonly recordings: Readonly<Record<string, Recording>>;
  readonly voices: Readonly<Record<string, VoiceFile>>;
}

export const NOTHING_SPOKEN: Spoken = Object.freeze({ recordings: {}, voices: {} });

/** Divides what has been spoken by languages: those that are meant, and the others. */
export function dividedBy(
  { recordings, voices }: Spoken,
  isMeant: (language: string) => boolean,
): readonly [meant: Spoken, others: Spoken] {
  const only = (wanted: boolean): Spoken => {
    const own = <T>(table: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
      Object.fromEntries(Object.entries(table).filter(([language]) => isMeant(language) === wanted));
    return Object.freeze({ recordings: own(recordings), voices: own(voices) });
  };
  return [only(true), only(false)];
}
