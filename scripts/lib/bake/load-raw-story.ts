import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { RawStory } from '../../../src/core/raw-story.ts';

const yaml = async (file: string): Promise<unknown> => parse(await readFile(file, 'utf8'));

/** Reads a story's YAML files. */
export async function loadRawStory(folder: string): Promise<RawStory> {
  const story = (await yaml(join(folder, 'story.yaml'))) as { pages?: string[] };
  const pages = await Promise.all(
    (story.pages ?? []).map(async (name) => {
      const file = `pages/${name}.yaml`;
      return { file, data: await yaml(join(folder, file)) };
    }),
  );
  const names = (await readdir(join(folder, 'text'))).filter((name) => name.endsWith('.yaml'));
  const texts = await Promise.all(
    names.map(async (name) => [name.slice(0, -5), await yaml(join(folder, 'text', name))]),
  );
  return { story, pages, texts: Object.fromEntries(texts) };
}
