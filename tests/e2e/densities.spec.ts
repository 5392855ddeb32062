import { type Browser, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { shoot } from './pictures.ts';
import { goTo, openStory, SMALL } from './story-page.ts';

const BLOCK = 32;
const MOST = 0.03 * 255;

/** Mean luminance of every 32 × 32 CSS pixels of a panel, drawn at a density. */
async function blocksOf(browser: Browser, deviceScaleFactor: number, baseURL: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: SMALL, deviceScaleFactor, baseURL });
  const page = await context.newPage();
  const ids = await openStory(page);
  await goTo(page, ids[2]!);
  const { picture } = await shoot(page);
  await context.close();
  const columns = Math.floor(SMALL.width / BLOCK);
  const rows = Math.floor(SMALL.height / BLOCK);
  const { data, info } = await sharp(picture)
    .extract({ left: 0, top: 0, width: columns * BLOCK * deviceScaleFactor, height: rows * BLOCK * deviceScaleFactor })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const sums = new Array<number>(columns * rows).fill(0);
  const side = BLOCK * deviceScaleFactor;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = (y * info.width + x) * 3;
      const block = Math.floor(y / side) * columns + Math.floor(x / side);
      sums[block]! += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
    }
  }
  return sums.map((sum) => sum / side ** 2);
}

test('halftone and grain look the same at every density', async ({ browser, baseURL }) => {
  const [single, double] = [await blocksOf(browser, 1, baseURL!), await blocksOf(browser, 2, baseURL!)];
  const off = single.map((value, block) => Math.abs(value - double[block]!));
  expect(Math.max(...off)).toBeLessThan(MOST);
  // There is something to compare: the panel is no even paper.
  expect(Math.max(...single) - Math.min(...single)).toBeGreaterThan(60);
});
