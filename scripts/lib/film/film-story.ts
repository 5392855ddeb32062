import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoryAssets } from '../../../src/core/assets.ts';
import { composeScore } from '../../../src/core/compose-score.ts';
import { type PackedAssets, unpackAssets } from '../../../src/core/packed-assets.ts';
import type { RawStory } from '../../../src/core/raw-story.ts';
import { readStory } from '../../../src/core/read-story.ts';
import type { Score } from '../../../src/core/score.ts';
import type { Story } from '../../../src/core/story.ts';

/** A built story in one language, as a film needs it. */
export interface FilmStory {
  readonly story: Story;
  readonly score: Score;
  readonly assets: StoryAssets;
  readonly language: string;
  /** The language's page, from the built folder. */
  readonly page: string;
  readonly title: string;
  /** Names the data: another build, another name. */
  readonly data: string;
  /** WebVTT file of the language, null: none. */
  readonly captions: string | null;
}

/**
 * Reads a story from a built folder; `language` missing: the original.
 * @throws {Error} that says what is missing and what to do.
 */
export async function readFilmStory(outDir: string, language?: string): Promise<FilmStory> {
  const htmlOf = (folder: string): Promise<string | null> =>
    readFile(join(outDir, folder, 'index.html'), 'utf8').catch(() => null);
  const top = await htmlOf('');
  if (top === null) throw new Error(`film: no built story in ${outDir}. Run npm run build first.`);
  const languages = top.match(/data-languages="([^"]+)"/)?.[1]?.split(' ') ?? [];
  const original = top.match(/<html lang="([^"]+)"/)?.[1] ?? '';
  const wanted = language ?? original;
  const page = wanted === original ? '' : `${wanted}/`;
  const html = wanted === original ? top : languages.includes(wanted) ? await htmlOf(page) : null;
  const data = html?.match(/data-data="([^"]+)"/)?.[1];
  if (!html || !data) {
    const known = languages.length > 0 ? languages : [original];
    throw new Error(`film: the story has no language "${wanted}". It has ${known.join(', ')}.`);
  }
  const { raw, assets } = JSON.parse(await readFile(join(outDir, data), 'utf8')) as {
    raw: RawStory;
    assets: PackedAssets;
  };
  const { story } = readStory(raw);
  if (!story) throw new Error(`film: ${data} cannot be read. Run npm run build again.`);
  const captions = join(outDir, dirname(data), `${story.id}.${wanted}.vtt`);
  return {
    story,
    score: composeScore(story, wanted),
    assets: unpackAssets(assets),
    language: wanted,
    page,
    title: story.texts[wanted]?.title ?? story.id,
    data,
    captions: await readFile(captions).then(
      () => captions,
      () => null,
    ),
  };
}
