import { createDesk } from '../../../src/core/format/desk.ts';
import { readRecordings } from '../../../src/core/format/read-recordings.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { FileFacts } from '../../../src/core/raw-story.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Recording } from '../../../src/core/story-sound.ts';
import { checkVoices, findVoices, rawRecordings } from './check-voices.ts';
import type { VoiceFile } from './voice-file.ts';
import { DESCRIPTIONS } from './voice-kind.ts';

/** What has been spoken of what the pictures show, by language: those lines that say what is written. */
export interface FoundDescriptions {
  readonly recordings: Readonly<Record<string, Recording>>;
  readonly voices: Readonly<Record<string, VoiceFile>>;
}

export const NO_DESCRIPTIONS: FoundDescriptions = Object.freeze({ recordings: {}, voices: {} });

/**
 * Reads and checks recorded descriptions as other voices are; a language that has none is no problem, since descriptions can
 * be read, too.
 */
export async function checkDescriptions(
  folder: string,
  story: Story,
  files: Readonly<Record<string, FileFacts>>,
): Promise<{ readonly descriptions: FoundDescriptions; readonly problems: readonly Problem[] }> {
  const { voices, problems } = await findVoices(folder, Object.keys(story.texts), DESCRIPTIONS);
  const desk = createDesk();
  const read = readRecordings(rawRecordings(voices, DESCRIPTIONS), desk);
  const checked = await checkVoices(folder, { ...story, recordings: read }, voices, files, DESCRIPTIONS);
  return {
    descriptions: { recordings: checked.recordings, voices },
    problems: [...problems, ...desk.problems, ...checked.problems],
  };
}
