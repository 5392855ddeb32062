import { createDesk } from '../../../src/core/format/desk.ts';
import { readRecordings } from '../../../src/core/format/read-recordings.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { FileFacts } from '../../../src/core/raw-story.ts';
import type { Story } from '../../../src/core/story.ts';
import { checkVoices, findVoices, rawRecordings } from './check-voices.ts';
import type { Spoken } from './spoken.ts';
import { DESCRIPTIONS } from './voice-kind.ts';

/**
 * Reads and checks recorded descriptions as other voices are; a language that has none is no problem, since descriptions can
 * be read, too.
 */
export async function checkDescriptions(
  folder: string,
  story: Story,
  files: Readonly<Record<string, FileFacts>>,
): Promise<{ readonly descriptions: Spoken; readonly problems: readonly Problem[] }> {
  const { voices, problems } = await findVoices(folder, Object.keys(story.texts), DESCRIPTIONS);
  const desk = createDesk();
  const read = readRecordings(rawRecordings(voices, DESCRIPTIONS), desk);
  const checked = await checkVoices(folder, { ...story, recordings: read }, voices, files, DESCRIPTIONS);
  return {
    descriptions: { recordings: checked.recordings, voices },
    problems: [...problems, ...desk.problems, ...checked.problems],
  };
}
