import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpokenLine } from '../../../src/core/spoken-lines.ts';
import type { Story } from '../../../src/core/story.ts';
import { hashOf } from '../bake/hash.ts';
import type { Lexicon } from './lexicon.ts';
import { voiceIn } from './voice-in.ts';
import { STORY_VOICES } from './voice-kind.ts';

/** A word's time: start and end in seconds from the line's start, and its character range in the written text. */
export type WordTime = readonly [start: number, end: number, from: number, to: number];

/** A line as it lies in its chapter's sprite. */
export interface VoiceLine {
  readonly sprite: string;
  readonly start: number;
  readonly duration: number;
  /** Hash of what was said and how; see `saidOf`. */
  readonly said: string;
  readonly by: 'synthetic' | 'human';
  /** Hash of the recording it was taken from (human). */
  readonly of?: string;
  readonly words: readonly WordTime[];
}

export interface SpriteFacts {
  readonly duration: number;
  readonly bytes: { readonly webm: number; readonly m4a: number };
}

/** `voice/<language>/voice.json`, and `descriptions.json`: what is committed beside the sprites. */
export interface VoiceFile {
  readonly language: string;
  readonly sprites: Readonly<Record<string, SpriteFacts>>;
  readonly lines: Readonly<Record<string, VoiceLine>>;
}

/** Counts up when lines must be spoken anew although nobody changed them. */
const SPEECH_VERSION = 1;

export const VOICE_ENDINGS = ['webm', 'm4a'] as const;
export const voiceFolderOf = (folder: string, language: string): string => join(folder, 'voice', language);

/**
 * Hash of all that decides how a line sounds: its words, how those are pronounced, and the voice. Recordings of people
 * hang on the words alone.
 */
export function saidOf(
  story: Story,
  language: string,
  line: SpokenLine,
  lexicon: Lexicon,
  by: VoiceLine['by'],
): string {
  if (by === 'human') return hashOf('human', line.text);
  const { blend, pace, pitch } = voiceIn(story, language, line.voice) ?? { blend: {}, pace: 1, pitch: 0 };
  const mix = Object.entries(blend).sort(([a], [b]) => (a < b ? -1 : 1));
  const spelled = Object.entries(lexicon).filter(([word]) => line.text.includes(word));
  return hashOf(String(SPEECH_VERSION), language, line.text, JSON.stringify([mix, pace, pitch, spelled]));
}

/** Reads a list of what is spoken; null if there is none, or it is none of ours. */
export async function readVoiceFile(
  folder: string,
  language: string,
  { file } = STORY_VOICES,
): Promise<VoiceFile | null> {
  try {
    const data: unknown = JSON.parse(await readFile(join(voiceFolderOf(folder, language), file), 'utf8'));
    const isOurs = typeof data === 'object' && data !== null && 'sprites' in data && 'lines' in data;
    return isOurs && Object(data.sprites) === data.sprites && Object(data.lines) === data.lines
      ? (data as VoiceFile)
      : null;
  } catch {
    return null;
  }
}

/** The file's text: a line of it for each spoken line, so that a change is a small difference. */
export function formatVoiceFile({ language, sprites, lines }: VoiceFile): string {
  const rows = (table: Readonly<Record<string, unknown>>): string =>
    Object.entries(table)
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n "language": ${JSON.stringify(language)},\n "sprites": {\n${rows(sprites)}\n },\n "lines": {\n${rows(lines)}\n }\n}\n`;
}
