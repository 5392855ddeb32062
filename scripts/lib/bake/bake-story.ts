import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PanelAssets, StoryAssets } from '../../../src/core/assets.ts';
import { composeScore } from '../../../src/core/compose-score.ts';
import { BAKED_VERSION, packAssets } from '../../../src/core/packed-assets.ts';
import type { RawStory } from '../../../src/core/raw-story.ts';
import type { PanelSpan } from '../../../src/core/score.ts';
import type { Story } from '../../../src/core/story.ts';
import type { Spoken } from '../voice/spoken.ts';
import type { VoiceFile } from '../voice/voice-file.ts';
import { bakeFilms } from './bake-films.ts';
import { type BakeContext, bakePanel, type PanelSizes } from './bake-panel.ts';
import { bakeSounds, bakeVoice } from './bake-sound.ts';
import { bakeSpoken } from './bake-spoken.ts';
import { openBakeCache } from './cache.ts';
import type { DrawPool } from './draw-pool.ts';
import { hashOf } from './hash.ts';
import { createArtReader } from './read-art.ts';
import { PANEL_BUDGET } from './settings.ts';
import { bakeShares, type SharePictures } from './share-pictures.ts';

/** Where a baked story's files lie, for whoever serves or ships them. */
export interface BakedIndex {
  readonly version: 1;
  readonly story: string;
  readonly languages: readonly string[];
  /** Language → file name of its JSON. */
  readonly data: Readonly<Record<string, string>>;
  readonly firstPanel: string;
}

export interface BakeResult {
  readonly index: BakedIndex;
  readonly assets: StoryAssets;
  /** What stands for a panel where its link is shared. */
  readonly shares: SharePictures;
  /** Pieces of work done, and panels they were done for; both empty when nothing changed. */
  readonly drawn: number;
  readonly redone: readonly string[];
  readonly removed: number;
  readonly sizes: readonly PanelSizes[];
  readonly warnings: readonly string[];
}

export interface BakeInput {
  readonly folder: string;
  readonly raw: RawStory;
  readonly story: Story;
  /** Language → its voices with word times. */
  readonly voices: Readonly<Record<string, VoiceFile>>;
  /** Voices that speak only on request. */
  readonly onRequest: Spoken;
  readonly descriptions: Spoken;
  /** Folder of this story's baked files; only the bake writes there. */
  readonly dir: string;
  readonly pool: DrawPool;
  /** Called as panels and pictures are finished. */
  onProgress?(panels: number, total: number, pictures: number): void;
}

/** Panels in work at one time: enough to keep every core busy, few enough to hold little in memory. */
const AT_ONCE = 3;

/** What the addresses of a story's files begin with, relative to the page. */
const folderOf = ({ id }: Story): string => `baked/${id}/`;

/** Writes one JSON a language, with what is heard in it. */
async function writeData(
  input: BakeInput,
  assets: StoryAssets,
): Promise<{ data: Record<string, string>; kept: string[] }> {
  const { raw, story, dir } = input;
  const data: Record<string, string> = {};
  const told = new Set(story.pages.flatMap(({ panels }) => panels.map(({ file }) => file)));
  const pages = raw.pages.filter(({ file }) => told.has(file));
  const sounds = await bakeSounds(input);
  const kept = [...sounds.kept];
  for (const language of story.languages) {
    const voice = await bakeVoice(input, language);
    const own = { story: raw.story, pages, texts: { [language]: raw.texts[language] }, recordings: voice.recordings };
    const spoken = await bakeSpoken(input, language);
    const heard = { ...assets, sounds: sounds.assets, captions: voice.captions, ...spoken.assets };
    const json = JSON.stringify({ version: BAKED_VERSION, raw: own, assets: packAssets(heard, folderOf(story)) });
    const name = `story.${language}.${hashOf(json)}.json`;
    await writeFile(join(dir, name), json);
    data[language] = name;
    kept.push(name, ...voice.kept, ...spoken.kept);
  }
  return { data, kept };
}

/**
 * Turns a checked story into the files a page needs: textures, posters and one JSON a language, all named by their
 * content. What an earlier run made and nothing changed is kept; what nothing needs any more is removed.
 * @throws {Error} naming panel and file if a picture cannot be drawn.
 */
export async function bakeStory(input: BakeInput): Promise<BakeResult> {
  const { story, folder, dir, pool } = input;
  const cache = await openBakeCache(dir);
  const readArt = createArtReader(folder);
  const work = story.pages.flatMap((page) => page.panels.map((panel) => ({ page, panel })));
  const score = composeScore(story, story.languages[0] ?? '');
  const panels: Record<string, PanelAssets> = {};
  const sizes: PanelSizes[] = [];
  const redone: string[] = [];
  let [drawn, done, next] = [0, 0, 0];

  const runLane = async (): Promise<void> => {
    for (let item = work[next++]; item; item = work[next++]) {
      const { page, panel } = item;
      const span = score.panels.find(({ id }) => id === panel.id) as PanelSpan;
      let own = 0;
      const onDraw = (): void => {
        own++;
        drawn++;
        input.onProgress?.(done, work.length, drawn);
      };
      const context: BakeContext = { story, dir, base: folderOf(story), cache, pool, readArt, onDraw };
      const baked = await bakePanel(context, page, panel, span).catch((error: unknown) => {
        throw new Error(
          `${panel.file}: panel "${panel.id}": ${error instanceof Error ? error.message : String(error)}`,
        );
      });
      panels[panel.id] = baked.assets;
      sizes.push(baked.sizes);
      if (own > 0) redone.push(panel.id);
      input.onProgress?.(++done, work.length, drawn);
    }
  };

  const stopAll = (error: unknown): never => {
    next = work.length;
    throw error;
  };
  const lanes = Array.from({ length: AT_ONCE }, () => runLane().catch(stopAll));
  const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === 'rejected');
  if (failed) {
    // What is drawn already need not be drawn again once the mistake is mended.
    await cache.save(false, []);
    throw failed.reason;
  }
  const order = work.map(({ panel }) => panel.id);
  const { films, kept: filmed } = await bakeFilms(input);
  const drawings = Object.fromEntries(order.map((id) => [id, panels[id] as PanelAssets]));
  const assets: StoryAssets = { panels: drawings, ...(films ? { signs: films } : {}) };
  const { data, kept } = await writeData(input, assets);
  const shared = await bakeShares(dir, folderOf(story), assets);
  const index: BakedIndex = {
    version: 1,
    story: story.id,
    languages: story.languages,
    data,
    firstPanel: order[0] ?? '',
  };
  await writeFile(join(dir, 'index.json'), `${JSON.stringify(index, null, 1)}\n`);
  const { removed } = await cache.save(true, ['index.json', ...kept, ...filmed, ...shared.kept]);
  const bySize = sizes.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    index,
    assets,
    shares: shared.pictures,
    drawn,
    redone,
    removed,
    sizes: bySize,
    warnings: warningsOf(bySize),
  };
}

function warningsOf(sizes: readonly PanelSizes[]): readonly string[] {
  return sizes
    .filter(({ low }) => low > PANEL_BUDGET)
    .map(
      ({ id, low }) =>
        `panel "${id}" weighs ${Math.round(low / 1000)} kB, more than ${PANEL_BUDGET / 1000} kB; draw it simpler or smaller`,
    );
}
