import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DENSITIES, type Density } from '../../../src/core/assets.ts';
import type { Rect } from '../../../src/core/units.ts';
import { checkFolder } from '../check-folder.ts';
import { NOTHING_SPOKEN } from '../voice/spoken.ts';
import { type BakeResult, bakeStory } from './bake-story.ts';
import { type DrawnFile, draw } from './draw.ts';
import type { DrawPool } from './draw-pool.ts';

const STORY = `
id: probe
languages: [de]
source: { title: Bericht, publisher: Amt, file: source/report.txt }
chapters: [a]
pages: [00-a]
cast: {}
results: []
`;
const panel = (id: string): string => `
  - id: ${id}
    frame: { shape: square, aspect: 0.8 }
    ground: '#cfe6e8'
    safe: [300, 300, 400, 400]
    focus: [500, 500]
    layers: [{ id: ding, art: art/${id}.svg }]
    lettering: []
    poster: 0.9`;
const PAGE = `
id: a
chapter: a
color: '#f2694b'
grid: { aspect: 1.6, columns: [1, 1], rows: [1], areas: [eins zwei] }
panels:${panel('eins')}${panel('zwei')}
`;
const TEXT = `
language: de
title: Probe
subtitle: Eine Probe
description: Nur eine Probe.
cast: {}
chapters: { a: A }
themes: {}
origins: {}
panels:
  eins: { title: Eins, alt: Ein Ding., lettering: {} }
  zwei: { title: Zwei, alt: Ein Ding., lettering: {} }
results: {}
`;
const art = (color: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"><rect x="400" y="400" width="40" height="40" fill="${color}"/></svg>`;

const pool: DrawPool = {
  measure: (task) => draw(task) as Promise<Rect | null>,
  draw: (task) => draw(task) as Promise<DrawnFile>,
};
let root = '';

async function bake(folder: string, dir: string): Promise<BakeResult> {
  const { raw, story, problems } = await checkFolder(folder);
  if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bakeStory({
    folder,
    raw,
    story,
    voices: {},
    onRequest: NOTHING_SPOKEN,
    descriptions: NOTHING_SPOKEN,
    dir,
    pool,
  });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bake-story-'));
  const folder = join(root, 'story');
  for (const part of ['pages', 'text', 'art', 'source']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'story.yaml'), STORY);
  await writeFile(join(folder, 'pages/00-a.yaml'), PAGE);
  await writeFile(join(folder, 'text/de.yaml'), TEXT);
  await writeFile(join(folder, 'source/report.txt'), 'Ein Bericht.\n');
  await writeFile(join(folder, 'art/eins.svg'), art('#f2694b'));
  await writeFile(join(folder, 'art/zwei.svg'), art('#2f9e9a'));
  await bake(folder, join(root, 'baked'));
}, 60_000);
afterAll(() => rm(root, { recursive: true }));

test('a second run draws nothing and writes the same files', async () => {
  const before = (await readdir(join(root, 'baked'))).sort();
  const result = await bake(join(root, 'story'), join(root, 'baked'));
  expect([result.drawn, result.removed]).toEqual([0, 0]);
  expect((await readdir(join(root, 'baked'))).sort()).toEqual(before);
}, 60_000);

test('the same story baked anew gives the same bytes', async () => {
  const result = await bake(join(root, 'story'), join(root, 'again'));
  const name = result.index.data.de ?? '';
  const [one, other] = await Promise.all(['baked', 'again'].map((dir) => readFile(join(root, dir, name), 'utf8')));
  expect(one).toBe(other);
}, 60_000);

test('a changed drawing redoes its panel only, and what it replaced is removed', async () => {
  const folder = join(root, 'changed');
  const dir = join(root, 'changed-baked');
  await cp(join(root, 'story'), folder, { recursive: true });
  await cp(join(root, 'baked'), dir, { recursive: true });
  await writeFile(join(folder, 'art/zwei.svg'), art('#ffc93c'));
  const before = (await readdir(dir)).length;
  const result = await bake(folder, dir);
  expect(result.redone).toEqual(['zwei']);
  expect(result.removed).toBeGreaterThan(0);
  expect((await readdir(dir)).length).toBe(before);
}, 60_000);

test('a file that got lost is drawn again', async () => {
  const dir = join(root, 'lost');
  await cp(join(root, 'baked'), dir, { recursive: true });
  const lost = (await readdir(dir)).find((name) => name.endsWith('.avif')) ?? '';
  await rm(join(dir, lost));
  const result = await bake(join(root, 'story'), dir);
  expect(result.drawn).toBeGreaterThan(0);
  expect(await readdir(dir)).toContain(lost);
}, 60_000);

test('drawings keep their place and lie within their images', async () => {
  const { assets } = await bake(join(root, 'story'), join(root, 'baked'));
  const layer = assets.panels.eins?.layers.ding;
  const drawing = layer?.type === 'art' ? layer.drawings[Object.keys(layer.drawings)[0] ?? ''] : undefined;
  expect(drawing?.box).toEqual({ x: 400, y: 400, width: 40, height: 40 });
  const cutAt = (density: Density) => {
    const side = 40 * DENSITIES[density];
    return { image: 0, x: 0, y: 0, width: side, height: side };
  };
  expect(drawing?.cuts).toEqual({ low: cutAt('low'), high: cutAt('high') });
}, 60_000);

test('a drawing that cannot be drawn names its panel and file', async () => {
  const folder = join(root, 'broken');
  await cp(join(root, 'story'), folder, { recursive: true });
  const { raw, story } = await checkFolder(folder);
  await rm(join(folder, 'art/zwei.svg'));
  const baking = bakeStory({
    folder,
    raw,
    story: story!,
    voices: {},
    onRequest: NOTHING_SPOKEN,
    descriptions: NOTHING_SPOKEN,
    dir: join(root, 'broken-baked'),
    pool,
  });
  await expect(baking).rejects.toThrow(/00-a\.yaml: panel "zwei": .*zwei\.svg/);
}, 60_000);
