import { type SpokenLine, spokenLinesOf } from './spoken-lines.ts';
import type { Story } from './story.ts';
import type { Recording } from './story-sound.ts';
import type { Language } from './story-text.ts';
import type { Seconds } from './units.ts';

/** Sprite of lines that no file holds. */
export const DEVICE_SPRITE = 'device';

/** Characters that a calm voice speaks in a second, pauses between sentences included; as the story's recorded lines have it. */
const CHARACTERS_PER_SECOND = 14.5;
const SECONDS_TO_BEGIN: Seconds = 0.3;

const spokenSeconds = (text: string): Seconds => SECONDS_TO_BEGIN + text.length / CHARACTERS_PER_SECOND;

/** Lines as they would lie in one sprite if somebody had spoken them at a usual pace, by their keys. */
export function estimatedLinesOf(lines: readonly SpokenLine[]): Recording['lines'] {
  let start: Seconds = 0;
  const estimated = lines.map(({ key, text }) => {
    const line = { sprite: DEVICE_SPRITE, start, duration: spokenSeconds(text) };
    start += line.duration;
    return [key, line] as const;
  });
  return Object.fromEntries(estimated);
}

/**
 * A recording as it would be if somebody had spoken a language's lines at a usual pace, for voices that nobody can
 * measure ahead. Null where nobody shall speak, or where there is a recording.
 */
export function estimatedRecordingOf(story: Story, language: Language): Recording | null {
  if (Object.hasOwn(story.recordings, language)) return null;
  const lines = spokenLinesOf(story, language);
  return lines.length > 0 ? { sprites: {}, lines: estimatedLinesOf(lines) } : null;
}
