import { type Browser, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { shoot } from './pictures.ts';
import { goTo, openStory, SMALL } from './story-page.ts';

const BLOCK = 32;
const MOST = 0.03 * 255;
/** Much open sky: paper and grain alone. */
const PANEL = 'zwei-ufer';

/** Of every 32 × 32 CSS pixels of a panel drawn at a density: mean luminance, and how rough it is at CSS pixels. */
async function blocksOf(
  browser: Browser,
  deviceScaleFactor: number,
  baseURL: string,
): Promise<readonly { readonly mean: number; readonly roughness: number }[]> {
  const context = await browser.newContext({ viewport: SMALL, deviceScaleFactor, baseURL });
  const page = await context.newPage();
  await openStory(page);
  await goTo(page, PANEL);
  const { picture } = await shoot(page);
  await context.close();
  const columns = Math.floor(SMALL.width / BLOCK);
  const rows = Math.floor(SMALL.height / BLOCK);
  const { data, info } = await sharp(picture)
    .extract({ left: 0, top: 0, width: columns * BLOCK * deviceScaleFactor, height: rows * BLOCK * deviceScaleFactor })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const luminances = new Float64Array(columns * BLOCK * rows * BLOCK);
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3;
      const pixel = Math.floor(y / deviceScaleFactor) * columns * BLOCK + Math.floor(x / deviceScaleFactor);
      const luminance = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
      luminances[pixel]! += luminance / deviceScaleFactor ** 2;
    }
  }
  return Array.from({ length: columns * rows }, (_, block) => {
    const [left, top] = [(block % columns) * BLOCK, Math.floor(block / columns) * BLOCK];
    const values = Array.from(
      { length: BLOCK * BLOCK },
      (__, i) => luminances[(top + Math.floor(i / BLOCK)) * columns * BLOCK + left + (i % BLOCK)]!,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, roughness: Math.sqrt(variance) };
  });
}

/** Roughness where there is only paper and grain: the smoothest blocks. */
const grainOf = (blocks: readonly { readonly roughness: number }[]): number => {
  const smoothest = blocks.map(({ roughness }) => roughness).sort((a, b) => a - b);
  const few = smoothest.slice(0, Math.ceil(smoothest.length / 10));
  return few.reduce((sum, value) => sum + value, 0) / few.length;
};

test('halftone and grain look the same at every density', async ({ browser, baseURL }) => {
  const [single, double] = [await blocksOf(browser, 1, baseURL!), await blocksOf(browser, 2, baseURL!)];
  const off = single.map(({ mean }, block) => Math.abs(mean - double[block]!.mean));
  expect(Math.max(...off)).toBeLessThan(MOST);
  // There is something to compare: the panel is no even paper.
  const means = single.map(({ mean }) => mean);
  expect(Math.max(...means) - Math.min(...means)).toBeGreaterThan(60);
  expect(grainOf(single)).toBeGreaterThan(0.4);
  // Grain that belongs to device pixels instead of the sheet comes to 0.7.
  expect(grainOf(double) / grainOf(single)).toBeGreaterThan(0.75);
  expect(grainOf(double) / grainOf(single)).toBeLessThan(1.25);
});
