import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryAssets } from '../../../src/core/assets.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Spoken } from '../voice/spoken.ts';
import { addressIn, bakeSprites } from './bake-sound.ts';
import { hashOf } from './hash.ts';

export interface SpokenInput {
  readonly folder: string;
  readonly story: Story;
  readonly onRequest: Spoken;
  readonly descriptions: Spoken;
  readonly dir: string;
}

interface BakedSpoken {
  readonly assets: Pick<StoryAssets, 'descriptions' | 'onRequest'>;
  readonly kept: readonly string[];
}

/**
 * Copies a language's sprites, and writes where its lines lie and when their words are said into one file, which the player
 * fetches if they are wanted. Null where nothing has been spoken.
 */
async function bakeList(
  { folder, story, dir }: SpokenInput,
  { recordings, voices }: Spoken,
  language: string,
  list: 'voice' | 'descriptions',
): Promise<{ readonly address: string; readonly kept: readonly string[] } | null> {
  const recording = recordings[language];
  const keys = Object.keys(recording?.lines ?? {});
  if (!recording || keys.length === 0) return null;
  const { sprites, kept } = await bakeSprites({ folder, dir, story }, recording);
  const spoken = voices[language]?.lines ?? {};
  const words = Object.fromEntries(keys.map((key) => [key, spoken[key]?.words ?? []]));
  const json = JSON.stringify({ recording: { sprites, lines: recording.lines }, words });
  const name = `${list}.${language}.${hashOf(json)}.json`;
  await writeFile(join(dir, name), json);
  return { address: addressIn(story, name), kept: [name, ...kept] };
}

/**
 * Bakes what a language's readers hear only if they ask for it: a voice on request, and what pictures show. Descriptions
 * are spoken by whoever tells the story, so there are none in a language in which nobody does.
 */
export async function bakeSpoken(input: SpokenInput, language: string): Promise<BakedSpoken> {
  const isTold = Object.hasOwn(input.story.recordings, language);
  const voice = isTold ? null : await bakeList(input, input.onRequest, language, 'voice');
  if (!isTold && !voice) return { assets: {}, kept: [] };
  const described = await bakeList(input, input.descriptions, language, 'descriptions');
  const descriptions = described ? { descriptions: described.address } : {};
  return {
    assets: voice ? { onRequest: { voice: voice.address, ...descriptions } } : descriptions,
    kept: [...(voice?.kept ?? []), ...(described?.kept ?? [])],
  };
}
