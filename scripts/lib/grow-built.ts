import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoryAssets } from '../../src/core/assets.ts';
import { BAKED_VERSION, type PackedAssets, packAssets, unpackAssets } from '../../src/core/packed-assets.ts';
import { readStory } from '../../src/core/read-story.ts';
import { generatedId, generateStory, PERIOD } from './generated-story.ts';
import { composeStoryHtml } from './prerender/story-html.ts';

/**
 * Makes the built page of a generated story of any length out of the built page of one of `PERIOD` panels, whose pictures
 * repeat: drawing 2,000 posters would measure the bake, not the page.
 * @throws {Error} if `from` is not such a page.
 */
export async function growBuilt(from: string, to: string, count: number): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  const folder = join(to, 'baked', 'gemessen');
  const name = (await readdir(folder)).find((file) => file.startsWith('story.de.'));
  if (!name) throw new Error(`growBuilt: ${from} is not the built page of a generated story`);
  const baked = JSON.parse(await readFile(join(folder, name), 'utf8')) as { assets: PackedAssets };
  const assets = unpackAssets(baked.assets);
  const raw = generateStory(count);
  const { story, problems } = readStory(raw);
  const text = story?.texts.de;
  if (!story || !text) throw new Error(`growBuilt: ${problems[0]?.message ?? 'no story'}`);
  const panels = Array.from({ length: count }, (_, index) => {
    const same = assets.panels[generatedId(index % PERIOD)];
    if (!same) throw new Error(`growBuilt: ${from} has no panel ${index % PERIOD}`);
    return [generatedId(index), same] as const;
  });
  const grown: StoryAssets = { panels: Object.fromEntries(panels) };
  await writeFile(
    join(folder, name),
    JSON.stringify({ version: BAKED_VERSION, raw, assets: packAssets(grown, baked.assets.folder) }),
  );
  const page = join(to, 'index.html');
  const main = composeStoryHtml({ story, text, assets: grown, data: `baked/gemessen/${name}`, root: '' });
  const before = await readFile(page, 'utf8');
  const start = before.indexOf('<main');
  const end = before.indexOf('</main>') + '</main>'.length;
  await writeFile(page, before.slice(0, start) + main + before.slice(end));
}
