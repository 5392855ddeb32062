import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SoundAssets } from '../../../src/core/assets.ts';
import { SOUND_ENDINGS } from '../../../src/core/author/check-files.ts';
import { composeScore } from '../../../src/core/compose-score.ts';
import type { RawStory } from '../../../src/core/raw-story.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Recording, VoiceSprite } from '../../../src/core/story-sound.ts';
import type { VoiceFile } from '../voice/voice-file.ts';
import { composeCaptions } from './compose-captions.ts';
import { hashOf } from './hash.ts';

export interface SoundInput {
  readonly folder: string;
  readonly raw: RawStory;
  readonly story: Story;
  readonly voices: Readonly<Record<string, VoiceFile>>;
  readonly dir: string;
}

/** Copies a file of the story under the name of its content; gives that name. */
export async function copyHashed({ folder, dir }: Pick<SoundInput, 'folder' | 'dir'>, file: string): Promise<string> {
  const bytes = await readFile(join(folder, file));
  const name = `${hashOf(new Uint8Array(bytes))}${file.slice(file.lastIndexOf('.'))}`;
  await copyFile(join(folder, file), join(dir, name));
  return name;
}

export const addressIn = (story: Story, name: string): string => `baked/${story.id}/${name}`;

/** Copies the sounds whose files are whole; of the others the check has told. `kept`: names of the files made. */
export async function bakeSounds(
  input: SoundInput,
): Promise<{ readonly assets: Readonly<Record<string, SoundAssets>>; readonly kept: readonly string[] }> {
  const { story, raw } = input;
  const assets: Record<string, SoundAssets> = {};
  const kept: string[] = [];
  for (const { id, file } of Object.values(story.sounds)) {
    const files = SOUND_ENDINGS.map((ending) => `${file}.${ending}`);
    const facts = files.map((name) => raw.files?.[name]);
    if (!facts.every((fact) => fact?.exists && (fact.faults ?? []).length === 0)) continue;
    const [webm, m4a] = await Promise.all(files.map((name) => copyHashed(input, name)));
    if (webm === undefined || m4a === undefined) continue;
    assets[id] = { webm: addressIn(story, webm), m4a: addressIn(story, m4a) };
    kept.push(webm, m4a);
  }
  return { assets, kept };
}

export interface BakedVoice {
  /** For `raw.recordings`; empty where nobody speaks. */
  readonly recordings: Readonly<Record<string, Recording>>;
  /** Address of the captions. */
  readonly captions: string;
  readonly kept: readonly string[];
}

/** Copies those sprites of a recording that hold one of its lines. */
export async function bakeSprites(
  input: Pick<SoundInput, 'folder' | 'dir' | 'story'>,
  { sprites, lines }: Recording,
): Promise<{ readonly sprites: Readonly<Record<string, VoiceSprite>>; readonly kept: readonly string[] }> {
  const used = new Set(Object.values(lines).map(({ sprite }) => sprite));
  const baked: Record<string, VoiceSprite> = {};
  const kept: string[] = [];
  for (const [chapter, { webm, m4a, duration }] of Object.entries(sprites)) {
    if (!used.has(chapter)) continue;
    const names = [await copyHashed(input, webm), await copyHashed(input, m4a)] as const;
    baked[chapter] = { webm: addressIn(input.story, names[0]), m4a: addressIn(input.story, names[1]), duration };
    kept.push(...names);
  }
  return { sprites: baked, kept };
}

/** Copies a language's sprites, writes its word times into a file of their own, and its captions. */
export async function bakeVoice(input: SoundInput, language: string): Promise<BakedVoice> {
  const { story, voices, dir } = input;
  const captions = `${story.id}.${language}.vtt`;
  const words = voices[language]?.lines ?? {};
  await writeFile(join(dir, captions), composeCaptions(story, language, composeScore(story, language), words));
  const recording = story.recordings[language];
  if (!recording || Object.keys(recording.lines).length === 0) {
    return { recordings: {}, captions: addressIn(story, captions), kept: [captions] };
  }
  const { sprites, kept } = await bakeSprites(input, recording);
  const times = Object.keys(recording.lines).map((key) => [key, words[key]?.words ?? []] as const);
  const json = JSON.stringify(Object.fromEntries(times));
  const name = `words.${language}.${hashOf(json)}.json`;
  await writeFile(join(dir, name), json);
  const baked = { sprites, lines: recording.lines, words: addressIn(story, name) };
  return { recordings: { [language]: baked }, captions: addressIn(story, captions), kept: [captions, name, ...kept] };
}
