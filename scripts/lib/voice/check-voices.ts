import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textFileOf } from '../../../src/core/format/parts.ts';
import type { Problem } from '../../../src/core/problem.ts';
import type { FileFacts } from '../../../src/core/raw-story.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Recording } from '../../../src/core/story-sound.ts';
import { type Lexicon, readLexicon } from './lexicon.ts';
import { readVoiceFile, saidOf, VOICE_ENDINGS, type VoiceFile } from './voice-file.ts';
import { STORY_VOICES, type VoiceKind } from './voice-kind.ts';

type Files = Readonly<Record<string, FileFacts>>;

const fileOf = (language: string, { file }: VoiceKind): string => `voice/${language}/${file}`;

const warning = (code: string, file: string, path: Problem['place']['path'], message: string): Problem => ({
  code,
  level: 'warning',
  place: { file, path },
  message,
});

/** What is committed of a story's voices. */
export interface FoundVoices {
  readonly voices: Readonly<Record<string, VoiceFile>>;
  readonly problems: readonly Problem[];
}

/** Reads the voices of languages; a file that cannot be used is a warning. */
export async function findVoices(
  folder: string,
  languages: readonly string[],
  kind: VoiceKind = STORY_VOICES,
): Promise<FoundVoices> {
  const voices: Record<string, VoiceFile> = {};
  const problems: Problem[] = [];
  for (const language of languages) {
    const file = fileOf(language, kind);
    const voice = await readVoiceFile(folder, language, kind);
    if (voice) voices[language] = voice;
    else if (await readFile(join(folder, file)).catch(() => null)) {
      const message = `${file} cannot be read, so nobody speaks. Take it out and run npm run narrate.`;
      problems.push(warning('broken-voice', file, [], message));
    }
  }
  return { voices, problems };
}

/** What the program needs of voices, as `readStory` reads it. Addresses are paths in the story's folder. */
export function rawRecordings(
  voices: Readonly<Record<string, VoiceFile>>,
  { spriteOf }: VoiceKind = STORY_VOICES,
): Record<string, unknown> {
  const raw = Object.entries(voices).map(([language, { sprites, lines }]) => {
    const addressed = Object.entries(sprites).map(([chapter, facts]) => {
      const file = `voice/${language}/${spriteOf(chapter)}`;
      return [chapter, { webm: `${file}.webm`, m4a: `${file}.m4a`, duration: facts?.duration }] as const;
    });
    const placed = Object.entries(lines).map(([key, line]) => {
      return [key, { sprite: line?.sprite, start: line?.start, duration: line?.duration }] as const;
    });
    return [language, { sprites: Object.fromEntries(addressed), lines: Object.fromEntries(placed) }] as const;
  });
  return Object.fromEntries(raw);
}

/** Chapters whose files are there, whole, and those that were packed with the words. */
function wholeSprites(
  { sprites }: VoiceFile,
  language: string,
  kind: VoiceKind,
  files: Files,
  problems: Problem[],
): Set<string> {
  const whole = new Set(Object.keys(sprites));
  for (const [chapter, facts] of Object.entries(sprites)) {
    for (const ending of VOICE_ENDINGS) {
      const name = `voice/${language}/${kind.spriteOf(chapter)}.${ending}`;
      const file = Object.hasOwn(files, name) ? files[name] : undefined;
      const reason = !file?.exists
        ? 'is not there'
        : file.bytes !== facts?.bytes?.[ending]
          ? `is another than ${kind.file} tells of`
          : (file.faults ?? []).length > 0
            ? 'is broken'
            : null;
      if (reason === null) continue;
      whole.delete(chapter);
      const message = `${name} ${reason}, so nobody speaks in "${chapter}". Run npm run narrate.`;
      problems.push(warning('broken-voice', fileOf(language, kind), ['sprites', chapter], message));
    }
  }
  return whole;
}

/** Checks one language line by line; gives the keys that say what is written. */
function soundLines(
  story: Story,
  language: string,
  { linesOf }: VoiceKind,
  voice: VoiceFile,
  lexicon: Lexicon,
  whole: ReadonlySet<string>,
  problems: Problem[],
): Set<string> {
  const sound = new Set<string>();
  for (const line of linesOf(story, language)) {
    const spoken = Object.hasOwn(voice.lines, line.key) ? voice.lines[line.key] : undefined;
    const tell = (code: string, text: string): void => {
      problems.push(warning(code, textFileOf(language), line.path, text));
    };
    if (!spoken) {
      tell('unspoken-line', `"${line.key}" has not been spoken. Run npm run narrate.`);
    } else if (spoken.said !== saidOf(story, language, line, lexicon, spoken.by)) {
      const what = spoken.by === 'human' ? 'words changed since they were recorded' : 'words or voice changed';
      tell('stale-voice', `"${line.key}" is spoken as it was: its ${what}. Run npm run narrate.`);
    } else if (whole.has(spoken.sprite)) sound.add(line.key);
  }
  return sound;
}

/**
 * Checks that every line is spoken as it is written, and that the files are whole. What is wrong are warnings; those
 * lines are left out of the recordings given, and so are read in silence.
 */
export async function checkVoices(
  folder: string,
  story: Story,
  voices: Readonly<Record<string, VoiceFile>>,
  files: Files,
  kind: VoiceKind = STORY_VOICES,
): Promise<{ recordings: Story['recordings']; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const recordings: Record<string, Recording> = {};
  for (const [language, recording] of Object.entries(story.recordings)) {
    const voice = voices[language];
    if (!voice || story.narrator === undefined) continue;
    let lexicon: Lexicon = {};
    try {
      lexicon = await readLexicon(folder, language);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      problems.push(warning('broken-voice', `voice/${language}/lexicon.yaml`, [], message));
    }
    const whole = wholeSprites(voice, language, kind, files, problems);
    const keys = soundLines(story, language, kind, voice, lexicon, whole, problems);
    const lines = Object.entries(recording.lines).filter(([key]) => keys.has(key));
    recordings[language] = Object.freeze({ ...recording, lines: Object.freeze(Object.fromEntries(lines)) });
  }
  return { recordings: Object.freeze(recordings), problems };
}
