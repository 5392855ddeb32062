import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryAssets } from '../../../src/core/assets.ts';
import type { Story } from '../../../src/core/story.ts';
import type { FoundDescriptions } from '../voice/check-descriptions.ts';
import { addressIn, bakeSprites } from './bake-sound.ts';
import { hashOf } from './hash.ts';

export interface DescriptionsInput {
  readonly folder: string;
  readonly story: Story;
  readonly descriptions: FoundDescriptions;
  readonly dir: string;
}

/**
 * Copies a language's spoken descriptions, and writes where they lie and when their words are said into one file, which the
 * player fetches if they are wanted. Nothing for a language in which the story itself is not spoken.
 */
export async function bakeDescriptions(
  { folder, story, descriptions, dir }: DescriptionsInput,
  language: string,
): Promise<{ readonly assets: Pick<StoryAssets, 'descriptions'>; readonly kept: readonly string[] }> {
  const recording = descriptions.recordings[language];
  const keys = Object.keys(recording?.lines ?? {});
  if (!recording || keys.length === 0 || !story.recordings[language]) return { assets: {}, kept: [] };
  const { sprites, kept } = await bakeSprites({ folder, dir, story }, recording);
  const spoken = descriptions.voices[language]?.lines ?? {};
  const words = Object.fromEntries(keys.map((key) => [key, spoken[key]?.words ?? []]));
  const json = JSON.stringify({ recording: { sprites, lines: recording.lines }, words });
  const name = `descriptions.${language}.${hashOf(json)}.json`;
  await writeFile(join(dir, name), json);
  return { assets: { descriptions: addressIn(story, name) }, kept: [name, ...kept] };
}
