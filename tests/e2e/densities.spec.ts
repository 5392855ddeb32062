import { type Browser, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { shoot } from './pictures.ts';
import { goTo, openStory, SMALL } from './story-page.ts';

/** Of blocks, in CSS pixels, and of the dots they are looked at in: finer ones depend on where the pixels happen to lie. */
const BLOCK = 32;
const DOT = 2;
const MOST = 0.03 * 255;
/** Much open sky: paper and grain alone. */
const PANEL = 'zwei-ufer';

/** Of every 32 × 32 CSS pixels of a panel drawn at a density: mean luminance, and how rough it is in dots. */
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
  const side = BLOCK / DOT;
  const luminances = new Float64Array(columns * side * rows * side);
  const perDot = deviceScaleFactor * DOT;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3;
      const dot = Math.floor(y / perDot) * columns * side + Math.floor(x / perDot);
      const luminance = 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
      luminances[dot]! += luminance / perDot ** 2;
    }
  }
  return Array.from({ length: columns * rows }, (_, block) => {
    const [left, top] = [(block % columns) * side, Math.floor(block / columns) * side];
    const values = Array.from(
      { length: side * side },
      (__, i) => luminances[(top + Math.floor(i / side)) * columns * side + left + (i % side)]!,
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
  // Grain that belongs to device pixels instead of the sheet comes to about a half.
  expect(grainOf(double) / grainOf(single)).toBeGreaterThan(0.75);
  expect(grainOf(double) / grainOf(single)).toBeLessThan(1.25);
});
