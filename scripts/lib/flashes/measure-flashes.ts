import type { Page } from '@playwright/test';
import { openStory, type ServedStory } from '../open-story.ts';
import { createBadnessMeter } from './badness.ts';
import { createFlashCounter, type Flashes } from './flash-counter.ts';

export interface PanelFlashes extends Flashes {
  readonly id: string;
  readonly frames: number;
  /** @see createBadnessMeter */
  readonly badness: number;
}

/** A screen in the shape that the rule speaks of, and what is looked at of it. */
const SCREEN = { viewport: { width: 640, height: 480 }, deviceScaleFactor: 0.4 } as const;
export const FLASH_FRAME = { width: 256, height: 192 } as const;
/** Frames a second. */
export const FLASH_RATE = 30;
const BATCH = 30;

/** Goes from time to time and reads each one's picture, with its lettering as filled boxes; one after the other, as bytes. */
async function picturesAt(page: Page, times: readonly number[]): Promise<Uint8Array> {
  const text = await page.evaluate(
    async ({ seconds, width, height }) => {
      const player = window.bilderbogen!;
      const stage = document.querySelector<HTMLCanvasElement>('canvas')!;
      const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
      const signs: string[] = [];
      for (const second of seconds) {
        player.seek(second);
        do await new Promise(requestAnimationFrame);
        while (player.stats().panelsAwaited > 0);
        // In the frame that was just drawn: afterwards WebGL keeps nothing.
        context.globalAlpha = 1;
        context.drawImage(stage, 0, 0, width, height);
        for (const balloon of document.querySelectorAll('.bb-lifted .bb-letter > .bb-balloon')) {
          const { x, y, width: wide, height: high } = balloon.getBoundingClientRect();
          const path = balloon.querySelector('path');
          context.globalAlpha = Number(getComputedStyle(balloon.parentElement!).opacity);
          context.fillStyle = path ? getComputedStyle(path).fill : '#fff';
          context.fillRect(
            ...([x, y, wide, high].map((value) => (value * width) / innerWidth) as [number, number, number, number]),
          );
        }
        const { data } = context.getImageData(0, 0, width, height);
        for (let row = 0; row < data.length; row += width * 4)
          signs.push(String.fromCharCode(...data.subarray(row, row + width * 4).filter((_, index) => index % 4 < 3)));
      }
      return btoa(signs.join(''));
    },
    { seconds: times, ...FLASH_FRAME },
  );
  return Buffer.from(text, 'base64');
}

/**
 * Steps through the story as it is told at `pace`, 30 frames a second, and counts flashes of what is seen: pictures, camera and
 * balloons. Yields each panel when it is measured. The small loops of living motion (breath, blink) are left out.
 * @param only ids of the panels to measure; none: all.
 * @throws {RangeError} if the story lacks one of them.
 */
export async function* measureFlashes(
  served: ServedStory,
  pace: number,
  only: readonly string[] = [],
): AsyncGenerator<PanelFlashes> {
  const { context, page } = await openStory(served, { ...SCREEN, query: '?still&motion=full' });
  const panels = await page.evaluate(() => [...(window.bilderbogen?.panels ?? [])]);
  const unknown = only.filter((id) => !panels.some((panel) => panel.id === id));
  if (unknown.length > 0)
    throw new RangeError(`--flashes: no panel ${unknown.map((id) => `"${id}"`).join(', ')} is in the story.`);
  const bytes = FLASH_FRAME.width * FLASH_FRAME.height * 3;
  for (const { id, start, end } of panels.filter((panel) => only.length === 0 || only.includes(panel.id))) {
    // A second earlier, since flashes are counted over a second.
    const first = Math.max(0, Math.floor((start * FLASH_RATE) / pace) - FLASH_RATE);
    const counter = createFlashCounter(FLASH_RATE);
    const meter = createBadnessMeter(FLASH_FRAME, FLASH_RATE);
    let [frame, general, red, passing] = [first, 0, 0, 0];
    while ((frame * pace) / FLASH_RATE < end) {
      const times: number[] = [];
      for (; times.length < BATCH && (frame * pace) / FLASH_RATE < end; frame++)
        times.push((frame * pace) / FLASH_RATE);
      const pictures = await picturesAt(page, times);
      for (let from = 0; from < pictures.length; from += bytes) {
        const rgb = pictures.subarray(from, from + bytes);
        await meter.add(rgb);
        const now = counter.add({ ...FLASH_FRAME, rgb });
        general = Math.max(general, now.general);
        red = Math.max(red, now.red);
        passing = Math.max(passing, now.passing);
      }
    }
    yield { id, frames: frame - first, general, red, passing, badness: await meter.worst() };
  }
  await context.close();
}
