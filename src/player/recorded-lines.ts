import type { composeScore } from '../core/compose-score.ts';
import { createDesk } from '../core/format/desk.ts';
import { readRecordings } from '../core/format/read-recordings.ts';
import type { Story } from '../core/story.ts';
import type { Recording } from '../core/story-sound.ts';
import { readWordTimes, type WordTimes } from '../core/word-times.ts';
import type { Voice } from './seek-voices.ts';

/** Lines as somebody spoke them, with their words' times. */
export interface RecordedLines {
  readonly recording: Recording;
  readonly words: WordTimes;
}

/** Sprites of descriptions stand beside the chapters' own in a score. */
const BESIDE = 'alt/';

/**
 * Fetches what has been recorded beside the story's own lines.
 * @throws {Error} that says what failed.
 */
export async function fetchRecordedLines(url: string, language: string, signal: AbortSignal): Promise<RecordedLines> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const { recording, words } = (await response.json()) as { recording?: unknown; words?: unknown };
  const desk = createDesk();
  const read = readRecordings({ [language]: recording }, desk)[language] ?? { sprites: {}, lines: {} };
  if (Object.keys(read.lines).length === 0) throw new Error(desk.problems[0]?.message ?? `${url} holds none`);
  return { recording: read, words: readWordTimes(words) };
}

/** The same lines with names of sprites that no chapter has. */
export function besideVoices({ recording: { sprites, lines }, words }: RecordedLines): RecordedLines {
  const beside = (name: string): string => `${BESIDE}${name}`;
  return {
    recording: {
      sprites: Object.fromEntries(Object.entries(sprites).map(([name, own]) => [beside(name), own])),
      lines: Object.fromEntries(
        Object.entries(lines).map(([key, line]) => [key, { ...line, sprite: beside(line.sprite) }]),
      ),
    },
    words,
  };
}

/** A voice that tells the story by lines that are not the story's own recording. */
export function voiceOfLines(
  { recording, words }: RecordedLines,
  story: Story,
  language: string,
  compose: typeof composeScore,
): Voice {
  const score = compose({ ...story, recordings: { [language]: recording } }, language);
  const panels = score.panels.map((span) => ({
    ...span,
    voice: span.voice.map((line) => {
      const own = words[line.key];
      return own ? { ...line, words: own } : line;
    }),
  }));
  return { score: { ...score, panels }, sprites: recording.sprites, describes: false };
}
