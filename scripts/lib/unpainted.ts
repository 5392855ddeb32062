import type { Page } from '@playwright/test';

/** What takes a graphics card in software its time. */
const STROKES = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced', 'generateMipmap'];

/** Lets the stage do everything but draw, for tests that count what it keeps. Call before opening the page. */
export async function leaveUndrawn(page: Page): Promise<void> {
  await page.addInitScript((names) => {
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, () => void>;
    for (const name of names) gl[name] = () => {};
  }, STROKES);
}

/**
 * Lets the stage do everything but draw, with empty pictures, for tests of what stands over the pictures, is said, or is
 * pressed. Call before opening the page.
 */
export async function leaveUnpainted(page: Page): Promise<void> {
  await leaveUndrawn(page);
  await page.addInitScript(() => {
    const bitmap = createImageBitmap.bind(window);
    // Without workers pictures are decoded on the page, by this.
    Object.assign(window, { createImageBitmap: () => bitmap(new ImageData(1, 1)), Worker: undefined });
  });
}
