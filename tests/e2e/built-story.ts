import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryAssets } from '../../src/core/assets.ts';
import { composeScore } from '../../src/core/compose-score.ts';
import { type PackedAssets, unpackAssets } from '../../src/core/packed-assets.ts';
import type { RawStory } from '../../src/core/raw-story.ts';
import { readStory } from '../../src/core/read-story.ts';
import type { Score } from '../../src/core/score.ts';
import { type Panel, panelsOf, type Story } from '../../src/core/story.ts';
import type { StoryText } from '../../src/core/story-text.ts';
import { outDir } from './story-page.ts';

/** The story as the built page plays it, for tests that need to know what should be there. */
export interface BuiltStory {
  readonly story: Story;
  readonly text: StoryText;
  readonly panels: readonly Panel[];
  readonly score: Score;
  readonly assets: StoryAssets;
}

/** @throws {Error} when the folder holds no built story. */
export async function readBuiltStory(): Promise<BuiltStory> {
  const html = await readFile(join(outDir, 'index.html'), 'utf8');
  const file = html.match(/data-data="([^"]+)"/)?.[1];
  if (!file) throw new Error(`readBuiltStory: no story in ${outDir}; run npm run build`);
  const { raw, assets } = JSON.parse(await readFile(join(outDir, file), 'utf8')) as {
    raw: RawStory;
    assets: PackedAssets;
  };
  const { story } = readStory(raw);
  const text = story?.texts.de;
  if (!story || !text) throw new Error(`readBuiltStory: ${file} cannot be read`);
  return { story, text, panels: panelsOf(story), score: composeScore(story, 'de'), assets: unpackAssets(assets) };
}

/** Names of the built scripts. */
export async function builtScripts(): Promise<readonly string[]> {
  return (await readdir(join(outDir, 'assets'))).filter((name) => name.endsWith('.js'));
}
