import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import type { PanelTimes } from '../../src/core/port.ts';
import type { StageStats } from '../../src/stage/stage.ts';

export const PHONE = { width: 390, height: 844 };
/** The smallest phone: fewest pixels for a graphics card in software. */
export const SMALL = { width: 320, height: 568 };
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The built folder that the tests read in; the preview server serves the same. */
export const outDir = resolve(root, process.env.BILDERBOGEN_OUT ?? 'dist');

/** Opens the story and waits until it plays; returns its panels' ids. */
export async function openStory(page: Page, address = './?still'): Promise<string[]> {
  await page.goto(address);
  return whenReady(page);
}

/** Waits until the story plays; returns its panels' ids. */
export async function whenReady(page: Page): Promise<string[]> {
  // Not waitForFunction: it evaluates text later on, which the page's policy forbids.
  await expect.poll(() => page.evaluate(() => Boolean(window.bilderbogen))).toBe(true);
  return page.evaluate(async () => {
    await window.bilderbogen!.ready;
    return window.bilderbogen!.panels.map(({ id }) => id);
  });
}

/** Waits until nothing moves, is uploaded or drawn any more. Only for still pages: living ones never come to rest. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const player = window.bilderbogen!;
    let known = '';
    let same = 0;
    const patience = performance.now() + 30_000;
    while (same < 4) {
      await new Promise((done) => requestAnimationFrame(done));
      const { framesRendered, panelsAwaited, uploads } = player.stats();
      const now = [framesRendered, uploads, player.time, scrollY].join();
      same = now === known && panelsAwaited === 0 ? same + 1 : 0;
      known = now;
      if (performance.now() > patience) throw new Error(`settle: still busy after 30 s (${now}, ${panelsAwaited})`);
    }
  });
}

export const panelOf = (page: Page): Promise<string> => page.evaluate(() => window.bilderbogen!.panel);
export const timeOf = (page: Page): Promise<number> => page.evaluate(() => window.bilderbogen!.time);
export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
export const statsOf = (page: Page): Promise<StageStats> => page.evaluate(() => window.bilderbogen!.stats());
export const panelsOf = (page: Page): Promise<readonly PanelTimes[]> =>
  page.evaluate(() => [...window.bilderbogen!.panels]);

export async function seek(page: Page, seconds: number): Promise<void> {
  await page.evaluate((time) => window.bilderbogen!.seek(time), seconds);
  await settle(page);
}
export async function goTo(page: Page, id: string): Promise<void> {
  await page.evaluate((to) => window.bilderbogen!.goTo(to), id);
  await settle(page);
}
