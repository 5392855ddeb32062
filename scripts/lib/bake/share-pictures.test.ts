import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { PanelAssets, Poster } from '../../../src/core/assets.ts';
import { bakeShares, SHARE_HEIGHT, SHARE_WIDTH } from './share-pictures.ts';

const dir = await mkdtemp(join(tmpdir(), 'bilderbogen-share-'));
afterAll(() => rm(dir, { recursive: true }));

async function panel(name: string, width: number, height: number): Promise<PanelAssets> {
  const background = '#2f9e9a';
  const file = join(dir, `${name}.webp`);
  await sharp({ create: { width, height, channels: 3, background } })
    .webp()
    .toFile(file);
  const poster: Poster = { avif: '', webp: `baked/probe/${name}.webp`, width, height };
  return { images: { low: [], high: [] }, layers: {}, posters: { wide: poster, tall: poster } };
}

test('posters of any shape become pictures of one size, whole and in the middle, and are made once', async () => {
  const assets = { panels: { breit: await panel('b', 960, 300), hoch: await panel('h', 960, 1400) } };
  const { pictures, kept } = await bakeShares(dir, 'baked/probe/', assets);
  expect(Object.keys(pictures)).toEqual(['breit', 'hoch']);
  expect(kept.map((name) => `baked/probe/${name}`)).toEqual(Object.values(pictures));
  for (const [index, name] of kept.entries()) {
    const { data, info } = await sharp(join(dir, name)).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([SHARE_WIDTH, SHARE_HEIGHT]);
    const at = (x: number, y: number): number => data[(y * info.width + x) * info.channels] ?? 0;
    expect(at(SHARE_WIDTH / 2, SHARE_HEIGHT / 2)).toBeLessThan(90);
    // Paper at the corners, and where the shape leaves room.
    expect(at(4, 4)).toBeGreaterThan(230);
    expect(index === 0 ? at(SHARE_WIDTH / 2, 60) : at(200, SHARE_HEIGHT / 2)).toBeGreaterThan(230);
  }
  const made = await stat(join(dir, kept[0] as string));
  await bakeShares(dir, 'baked/probe/', assets);
  expect((await stat(join(dir, kept[0] as string))).mtimeMs).toBe(made.mtimeMs);
});
